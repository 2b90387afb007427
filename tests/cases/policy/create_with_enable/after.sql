create table doc (id int primary key, owner text);
alter table doc enable row level security;
create policy own on doc using (owner = current_user);
