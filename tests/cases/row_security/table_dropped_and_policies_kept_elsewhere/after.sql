create table a (id int);
alter table a enable row level security;
create policy p on a using (id > 0);
