create table one (a int, b int);
create table two (a int, b int);
create statistics s (ndistinct) on a, b from two;
comment on statistics s is 'both';
