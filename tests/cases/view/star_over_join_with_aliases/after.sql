create table a (id int, x int);
create table b (id int, y int);
create view j as select a.*, b.y as b_y, (b.*)::text as b_row from a full join b using (id);
