create table t (a int);
create view x as select a from t;
create view y as select a from x;
