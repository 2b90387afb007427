create table a (x int); create table b (y text); create table c (z date);
create view va as select x from a;
