create function f() returns bigint language sql as 'select 1::bigint';
alter function f() owner to app_owner;
create table t (a int);
alter table t owner to app_owner;
create view v as select f() as x, a from t;
alter view v owner to app_writer;
