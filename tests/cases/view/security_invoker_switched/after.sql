create table doc (id int, body text);
alter table doc enable row level security;
create view doc_list with (security_invoker = on) as select id from doc;
create view doc_full with (security_invoker = false) as select * from doc;
