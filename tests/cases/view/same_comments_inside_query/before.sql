create table t (a int, b int);
create view v as select a, b from t where a > 0;
