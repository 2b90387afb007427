CREATE TABLE t (a int, b text, at timestamp);
CREATE FUNCTION norm(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$select lower($1)$$;
CREATE STATISTICS e1 ON (norm(b)) FROM t;
CREATE STATISTICS e2 (mcv) ON a, (date_trunc('hour', at)), (a % 10) FROM t;
