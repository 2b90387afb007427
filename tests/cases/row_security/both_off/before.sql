create table doc (id int);
alter table doc enable row level security;
alter table doc force row level security;
