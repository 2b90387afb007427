create table a (id int, k int, x text); create table b (id int, k int, y text);
create view v as select id, k, x, y from a natural join b;
