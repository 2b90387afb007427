create table doc (id int);
alter table doc force row level security;
alter table doc enable row level security;
alter table doc no force row level security;
