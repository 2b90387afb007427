CREATE TABLE m (d date, v int) PARTITION BY RANGE (d);
CREATE TABLE m_2024 PARTITION OF m FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') WITH (autovacuum_freeze_max_age = 100000000, fillfactor = 60);
CREATE MATERIALIZED VIEW mv WITH (autovacuum_enabled = off) AS SELECT d, sum(v) AS s FROM m GROUP BY d;
