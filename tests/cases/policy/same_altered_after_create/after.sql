create table doc (id int, who text);
create policy q on doc for update using (true);
alter policy q on doc rename to p;
alter policy p on doc to app_reader using (doc.who = current_user);
alter policy p on doc with check (doc.id > 0);
