create table member (team bigint, who name, active boolean not null default true);
create table doc (id int, team bigint);
alter table doc enable row level security;
create policy p on doc using (exists (select 1 from member m where m.team = doc.team and m.who = current_user and m.active));
