create table doc (id int, who text); create table admin (who text);
create view admins as select who from admin;
create policy p on doc using (who in (select a.who from admins a));
