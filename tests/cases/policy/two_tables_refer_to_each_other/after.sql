create table a (id int, b_id int, x int); create table b (id int, a_id int, y int);
alter table a enable row level security; alter table b enable row level security;
create policy pa on a using (b_id in (select b.id from b where b.y > 0));
create policy pb on b using (a_id in (select a.id from a where a.x > 0));
