create table t (a int, b text);
create view newest as select a, b from t order by b using ~<~, a desc nulls last offset 5 rows fetch first 10 rows with ties;
