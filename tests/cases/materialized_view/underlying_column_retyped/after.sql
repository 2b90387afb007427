create table t (id int primary key, amount numeric(12,2));
create materialized view m as select id, amount from t;
create index m_amount on m (amount);
