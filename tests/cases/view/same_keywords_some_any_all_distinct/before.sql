create table t (a int);
create view v as select all a from t where a = some (array[1, 2]) union distinct select a from t group by a having count(*) > 1;
