CREATE TABLE t (w bigint, h bigint, area bigint GENERATED ALWAYS AS (w * h) STORED);
CREATE INDEX t_area ON t (area);
