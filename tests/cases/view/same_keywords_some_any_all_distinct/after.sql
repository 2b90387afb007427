create table t (a int);
create view v as select a from t where a = any (array[1, 2]) union select a from t group by a having count(*) > 1;
