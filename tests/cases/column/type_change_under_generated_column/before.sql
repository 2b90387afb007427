CREATE TABLE t (w int, h int, area int GENERATED ALWAYS AS (w * h) STORED);
CREATE INDEX t_area ON t (area);
