create function f() returns int language sql as 'select 1';
create table t (a int);
create view v as select f() as x, a from t;
alter view v owner to app_reader;
