create table t (a int, b text);
create materialized view m with (fillfactor = 70) as select a, b from t;
alter materialized view m alter b set storage external;
