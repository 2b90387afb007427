create table t (a int, b text, at timestamptz);
create materialized view m as select a, b, at from t;
create index m_expr on m (lower(b) collate "C" text_pattern_ops) include (a) with (fillfactor = 80) where a > 0;
alter index m_expr alter column 1 set statistics 200;
