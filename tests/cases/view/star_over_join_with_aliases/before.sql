create table a (id int, x int);
create table b (id int, y int);
create view j as select a.*, b.y as b_y from a left join b on a.id = b.id;
