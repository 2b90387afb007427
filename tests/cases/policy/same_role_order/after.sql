create table doc (id int);
create policy p on doc to app_writer, app_reader using (true);
