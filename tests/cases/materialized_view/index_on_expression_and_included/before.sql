create table t (a int, b text, at timestamptz);
create materialized view m as select a, b, at from t;
create index m_expr on m (lower(b));
