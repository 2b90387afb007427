create table t (a int);
create materialized view m tablespace app_space as select a from t;
create index m_a on m (a);
