create table t (a int, b text);
create view newest as select a, b from t order by a desc limit 10;
