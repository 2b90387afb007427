create table doc (id int);
alter table doc enable row level security;
create policy "old name" on doc using (id > 0);
