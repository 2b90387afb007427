create table doc (id int);
alter table doc enable row level security;
create policy a on doc to app_reader using (true);
create policy b on doc using (true);
create policy c on doc to app_writer, app_reader using (true);
