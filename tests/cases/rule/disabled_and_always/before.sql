create table t (id int);
create rule a as on insert to t do also nothing;
create rule b as on insert to t do also nothing;
create rule c as on insert to t do also nothing;
alter table t disable rule b;
