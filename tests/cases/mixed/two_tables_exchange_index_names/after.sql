create table a (x int); create table b (x int);
create index i2 on a (x); create index i1 on b (x);
