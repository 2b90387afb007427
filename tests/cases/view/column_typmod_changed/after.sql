CREATE TABLE t (a text, b numeric);
CREATE VIEW v AS SELECT a::varchar(20) AS a, b::numeric(12,2) AS b FROM t;
