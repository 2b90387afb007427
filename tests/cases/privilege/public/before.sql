create table t (a int);
create schema s;
grant select on t to public;
