create table t (a int, b int);
create view v as select a, b from t;
alter view v rename column a to x;
alter table v rename column b to y;
