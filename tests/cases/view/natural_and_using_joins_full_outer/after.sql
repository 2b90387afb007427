create table a (id int, k int, x text); create table b (id int, k int, y text);
create view v as select id, coalesce(a.k, b.k) as k, x, y from a full join b using (id);
