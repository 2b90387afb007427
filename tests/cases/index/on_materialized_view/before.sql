CREATE TABLE t (a int, b text);
CREATE MATERIALIZED VIEW m AS SELECT a, count(*) AS n, max(b) AS top FROM t GROUP BY a;
CREATE INDEX m_n ON m (n);
