create table t (a int);
create materialized view z_first as select a from t;
