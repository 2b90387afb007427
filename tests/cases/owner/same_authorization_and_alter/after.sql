create schema s;
alter schema s owner to app_owner;
set role app_owner;
create table s.t (a int);
reset role;
