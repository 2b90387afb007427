create table doc (id int, who text, t int);
create policy p on doc using (((doc.who = current_user) and (doc.t in (select d.t from public.doc as d where (d.id = 1)))) and ((doc.id >= 1) and (doc.id <= 9)));
