create table a (id int, x text); create table b (id int, y text);
create view v as select j.id, x, y from a join b using (id) as j;
