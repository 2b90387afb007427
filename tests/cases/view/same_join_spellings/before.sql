create table a (id int, x int); create table b (id int, y int);
create view v as select a.x, b.y from a join b on a.id = b.id left join b c on true;
