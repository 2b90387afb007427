CREATE TABLE t (s varchar(10), n int, d timestamptz);
CREATE INDEX i1 ON t (n) WHERE s = ANY (ARRAY['a'::varchar, 'b'::varchar]);
CREATE INDEX i2 ON t (n) WHERE ((((s)::text = 'a'::text) AND (d IS NULL)));
CREATE INDEX i3 ON t (n) WHERE ((n >= 1) AND (n <= 5));
CREATE INDEX i4 ON t (n) WHERE (((s)::text ~~ 'x%'::text) OR (NOT (n > 3)));
