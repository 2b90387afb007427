create table t (a int);
create materialized view m tablespace pg_default as select a from t;
create index m_a on m (a);
