create table t (a int);
create view v as select a from t order by a offset 5 rows fetch next 10 rows only;
