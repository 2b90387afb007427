create table a (x int); create table b (x int); create table c (x int);
create view u as select x from a union all select x from b union all select x from c;
