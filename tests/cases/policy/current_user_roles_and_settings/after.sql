create table doc (id int, who name);
create policy p on doc using (who = session_user and pg_has_role(current_user, 'app_writer', 'member') and current_setting('a.b', true) is not null);
