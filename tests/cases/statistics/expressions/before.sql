CREATE TABLE t (a int, b text, at timestamp);
CREATE FUNCTION norm(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$select lower($1)$$;
CREATE STATISTICS e1 ON (lower(b)) FROM t;
CREATE STATISTICS e2 ON a, (date_trunc('day', at)) FROM t;
