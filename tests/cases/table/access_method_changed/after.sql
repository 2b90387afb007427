create access method other type table handler heap_tableam_handler;
create table t (a int primary key, b text) using other;
create materialized view m using other as select a from t;
create index m_a on m (a);
