create table member (team int, who text);
create table doc (id int, team int);
alter table doc enable row level security;
create policy p on doc using (exists (select 1 from member m where m.team = doc.team and m.who = current_user));
