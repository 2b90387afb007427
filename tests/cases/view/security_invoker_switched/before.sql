create table doc (id int, body text);
alter table doc enable row level security;
create view doc_list as select id from doc;
create view doc_full with (security_invoker = true, security_barrier = true) as select * from doc;
