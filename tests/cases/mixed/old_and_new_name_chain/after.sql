create table b (x int); create table a (z date);
create view va as select x from b;
