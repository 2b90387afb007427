CREATE TABLE t (n int, arr int[], d date, p point, s text);
CREATE INDEX i1 ON t (n) WITH (fillfactor = 90);
CREATE INDEX i2 ON t USING gin (arr) WITH (fastupdate = off, gin_pending_list_limit = 128);
CREATE INDEX i3 ON t USING brin (d) WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX i4 ON t USING gist (p) WITH (fillfactor = 60, buffering = auto);
CREATE INDEX i5 ON t (s);
