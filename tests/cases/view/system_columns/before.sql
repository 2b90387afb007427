create table t (a int);
create view v as select a, tableoid::regclass::text as tab from t;
