create table doc (id int);
alter table doc disable row level security, no force row level security;
