create table doc (id int);
create policy p on doc to app_reader, app_writer using (true);
