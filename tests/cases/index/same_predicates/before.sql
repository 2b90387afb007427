CREATE TABLE t (s varchar(10), n int, d timestamptz);
CREATE INDEX i1 ON t (n) WHERE s IN ('a', 'b');
CREATE INDEX i2 ON t (n) WHERE s = 'a' AND d IS NULL;
CREATE INDEX i3 ON t (n) WHERE n BETWEEN 1 AND 5;
CREATE INDEX i4 ON t (n) WHERE s LIKE 'x%' OR NOT n > 3;
