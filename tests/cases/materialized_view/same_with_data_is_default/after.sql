create table t (a int);
create materialized view if not exists m as select a from t with data;
