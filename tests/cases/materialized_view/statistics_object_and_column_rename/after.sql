create table t (a int, b int);
create materialized view m (x, y) as select a, b from t;
create statistics m_stat (ndistinct) on x, y from m;
