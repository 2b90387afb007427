create table doc (id int);
create policy p on doc using (id > 0);
