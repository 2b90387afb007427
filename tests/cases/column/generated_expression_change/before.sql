CREATE TABLE t (net numeric(10,2), gross numeric(10,2) GENERATED ALWAYS AS (net * 1.16) STORED);
CREATE VIEW v AS SELECT gross FROM t;
