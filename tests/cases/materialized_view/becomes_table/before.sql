create table src (a int);
create materialized view m as select a from src;
create index m_a on m (a);
