CREATE ACCESS METHOD "My heap" TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE t (a integer PRIMARY KEY, b text) USING "My heap";
CREATE INDEX i ON t (b);
CREATE VIEW v AS SELECT * FROM t;
CREATE TABLE other (t_a integer REFERENCES t) USING "My heap";
