create table t (a int, b text);
create view x as select a from t;
create view y as select b from t;
