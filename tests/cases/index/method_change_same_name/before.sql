CREATE TABLE t (s text, d int);
CREATE INDEX i ON t USING btree (s);
CREATE INDEX j ON t USING btree (d);
