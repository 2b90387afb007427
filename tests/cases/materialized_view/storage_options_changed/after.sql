create table t (a int, b text);
create materialized view m with (autovacuum_enabled = false, toast.autovacuum_enabled = false) as select a, b from t;
