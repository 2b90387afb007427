create table t (a int, b text);
create view v as select a as x, b as y from t;
