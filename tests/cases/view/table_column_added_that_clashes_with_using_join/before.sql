create table a (id int, x text); create table b (id int, y text);
create view v as select id, x, y from a natural join b;
