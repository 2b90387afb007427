create table doc (id int, owner text);
alter table doc enable row level security;
create policy p on doc for select using (true);
create policy q on doc for insert with check (true);
