create table t (a int, b int);
create materialized view m as select a, b from t;
create statistics m_stat (dependencies) on a, b from m;
