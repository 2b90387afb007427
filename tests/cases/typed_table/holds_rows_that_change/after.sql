CREATE TABLE t1 (c3 timestamp(3), d int);
CREATE TYPE c17 AS (state t1, n int, more t1[]);
CREATE TABLE t_event OF c17;
CREATE INDEX ON t_event (n);
