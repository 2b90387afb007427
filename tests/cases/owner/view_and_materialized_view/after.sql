create table t (a int);
create view v as select a from t;
create materialized view m as select a from t;
alter materialized view m owner to app_owner;
alter table v owner to "Weird Role";
