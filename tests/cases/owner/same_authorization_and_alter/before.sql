create schema s authorization app_owner;
create table s.t (a int);
alter table s.t owner to app_owner;
