CREATE TABLE t (n int, arr int[], d date, p point, s text);
CREATE INDEX i1 ON t (n) WITH (fillfactor = 70);
CREATE INDEX i2 ON t USING gin (arr);
CREATE INDEX i3 ON t USING brin (d) WITH (pages_per_range = 64);
CREATE INDEX i4 ON t USING gist (p) WITH (buffering = on);
CREATE INDEX i5 ON t (s) WITH (deduplicate_items = off);
