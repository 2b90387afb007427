create table t (a int);
create view v as select a from t;
create materialized view m as select a from t;
alter view v owner to app_owner;
