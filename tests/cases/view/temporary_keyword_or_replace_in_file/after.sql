create table t (a int, b int);
create or replace view v as select a from t;
create or replace view v as select a, b from t;
