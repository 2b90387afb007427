create table a (id int, b_id int); create table b (id int, a_id int);
alter table a enable row level security; alter table b enable row level security;
