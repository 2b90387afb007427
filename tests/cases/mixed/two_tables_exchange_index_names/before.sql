create table a (x int); create table b (x int);
create index i1 on a (x); create index i2 on b (x);
