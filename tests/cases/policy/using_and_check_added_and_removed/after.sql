create table doc (id int, owner text);
alter table doc enable row level security;
create policy a on doc for update using (owner = current_user) with check (id > 0);
create policy b on doc for update using (owner = current_user);
create policy c on doc for all using (id > 5);
