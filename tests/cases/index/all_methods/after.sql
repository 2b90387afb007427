CREATE TABLE t (n int, s text, d date, p point, arr int[], r int4range);
CREATE INDEX ON t USING btree (n);
CREATE INDEX ON t USING hash (s);
CREATE INDEX ON t USING brin (d);
CREATE INDEX ON t USING gist (p);
CREATE INDEX ON t USING gin (arr);
CREATE INDEX ON t USING spgist (r);
