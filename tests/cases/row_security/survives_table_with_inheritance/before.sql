create table p (id int);
create table c (x int) inherits (p);
alter table p enable row level security;
