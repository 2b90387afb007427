create table a (id int); create table b (id int);
alter table a enable row level security; alter table b enable row level security;
create policy p on a using (id in (select id from b));
create policy p on b using (true);
