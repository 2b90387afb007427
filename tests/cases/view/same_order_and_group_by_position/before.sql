create table t (a int, b text);
create view v as select a, b, count(*) as n from t group by 1, 2 order by 3 desc, b;
