create table doc (id int, who name);
create policy p on doc to session_user using (who = current_user);
