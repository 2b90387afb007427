CREATE TABLE t (a int, b text, c jsonb);
CREATE INDEX i1 ON t (a, b DESC);
CREATE INDEX i2 ON t USING gin (c);
CREATE INDEX i3 ON t (lower(b)) WHERE a > 0;
CREATE INDEX i4 ON t ((a + 1));
