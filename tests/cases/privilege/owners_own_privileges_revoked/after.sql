create table t (a int);
create table u (a int);
alter table u owner to app_owner;
revoke all on u from app_owner;
grant select on u to app_owner;
