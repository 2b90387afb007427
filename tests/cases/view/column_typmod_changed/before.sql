CREATE TABLE t (a text, b numeric);
CREATE VIEW v AS SELECT a::varchar(10) AS a, b::numeric(10,2) AS b FROM t;
