create table t (a int);
create view v as select a from t; create materialized view m as select a from t;
grant select on v, m to app_reader;
