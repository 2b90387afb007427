create table t (a int);
create view y as select a from t;
create view x as select a from y;
