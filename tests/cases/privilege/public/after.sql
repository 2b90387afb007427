create table t (a int);
create schema s;
grant insert on t to public;
grant usage on schema s to public;
