create table p (id int);
create table c (x int) inherits (p);
alter table c enable row level security;
create policy cp on c using (x = id);
