create table t (a int);
create view v as select a from t order by a limit 10 offset 5;
