create table t (a int, b int);
create materialized view m as select a, b from t;
create unique index m_a_b on m (a, b) include (b);
