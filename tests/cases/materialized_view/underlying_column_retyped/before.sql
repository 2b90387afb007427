create table t (id int primary key, amount integer);
create materialized view m as select id, amount from t;
create index m_amount on m (amount);
