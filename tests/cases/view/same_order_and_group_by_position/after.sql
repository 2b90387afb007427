create table t (a int, b text);
create view v as select a, b, count(*) as n from t group by a, b order by count(*) desc nulls first, t.b asc;
