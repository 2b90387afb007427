create table t (a int);
alter table t owner to app_owner;
revoke delete on t from app_owner;
grant select on t to app_reader with grant option;
grant insert on t to app_writer;
