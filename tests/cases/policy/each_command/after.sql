create table doc (id int, n int);
alter table doc enable row level security;
create policy s on doc for select to app_reader using (n > 0);
create policy i on doc for insert to app_writer with check (n > 0);
create policy u on doc for update to app_writer using (n > 0) with check (n < 100);
create policy d on doc for delete to app_owner using (n = 0);
