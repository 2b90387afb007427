create table doc (id int, n int);
alter table doc enable row level security;
