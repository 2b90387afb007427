create table doc (id int);
alter table doc enable row level security;
create policy p on doc using (id > 0);
