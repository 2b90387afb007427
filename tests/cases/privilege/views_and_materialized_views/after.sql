create table t (a int);
create view v as select a from t; create materialized view m as select a from t;
grant select, insert on v to app_writer;
grant select (a) on m to app_reader;
