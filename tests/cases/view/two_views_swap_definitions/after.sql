create table t (a int, b text);
create view x as select b from t;
create view y as select a from t;
