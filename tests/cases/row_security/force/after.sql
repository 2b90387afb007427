create table a (id int); create table b (id int);
alter table a enable row level security, force row level security;
alter table b enable row level security;
