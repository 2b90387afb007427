create table t (a int, b int, c int);
create view v as select b, a, c from t;
alter view v owner to app_owner;
comment on view v is 'kept';
comment on column v.a is 'kept too';
grant select on v to app_reader with grant option;
grant select (a), update (b) on v to app_writer;
revoke delete on v from app_owner;
