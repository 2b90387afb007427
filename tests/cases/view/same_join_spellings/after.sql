create table a (id int, x int); create table b (id int, y int);
create view v as select x, b.y from (a inner join b on (a.id = b.id)) left outer join b as c on (true);
