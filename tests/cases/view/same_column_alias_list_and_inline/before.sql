create table t (a int, b text);
create view v (x, y) as select a, b from t;
