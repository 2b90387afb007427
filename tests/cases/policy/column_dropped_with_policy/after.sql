create table doc (id int);
alter table doc enable row level security;
