create table doc (id int, owner text);
alter table doc enable row level security;
create policy p on doc as restrictive using (owner = current_user);
