create table t (a int, b int);
create materialized view m as select a, b from t;
create index m_a on m (a);
