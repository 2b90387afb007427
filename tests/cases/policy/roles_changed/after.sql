create table doc (id int);
alter table doc enable row level security;
create policy a on doc to app_writer, "Weird Role" using (true);
create policy b on doc to current_user using (true);
create policy c on doc to public using (true);
