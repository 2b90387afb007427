create table doc (id int primary key, owner text, public boolean);
alter table doc enable row level security;
create policy p on doc for select using (owner = current_user or public);
comment on policy p on doc is 'kept';
