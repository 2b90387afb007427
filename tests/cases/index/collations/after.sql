CREATE TABLE t (a text, b text COLLATE "C");
CREATE INDEX i1 ON t (a);
CREATE INDEX i2 ON t (b COLLATE "default" text_pattern_ops);
CREATE INDEX i3 ON t ((a || b) COLLATE "C" DESC);
