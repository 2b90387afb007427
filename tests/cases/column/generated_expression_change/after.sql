CREATE TABLE t (net numeric(10,2), gross numeric(10,2) GENERATED ALWAYS AS (round(net * 1.19, 2)) STORED);
CREATE VIEW v AS SELECT gross FROM t;
