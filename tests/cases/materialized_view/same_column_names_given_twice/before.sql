create table t (a int, b int);
create materialized view m (x, y) as select a, b from t with no data;
create index on m (x);
