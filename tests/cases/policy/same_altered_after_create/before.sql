create table doc (id int, who text);
create policy p on doc for update to app_reader using (who = current_user) with check (id > 0);
