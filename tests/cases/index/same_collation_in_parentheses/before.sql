CREATE TABLE t (a text, b text COLLATE "C");
CREATE INDEX i1 ON t ((a COLLATE "C"), (b));
CREATE INDEX i2 ON t ((lower(a) COLLATE "C") DESC);
