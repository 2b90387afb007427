CREATE FUNCTION handler(internal) RETURNS table_am_handler LANGUAGE internal AS 'heap_tableam_handler';
CREATE ACCESS METHOD "My heap" TYPE TABLE HANDLER handler;
CREATE TABLE t (a integer PRIMARY KEY, b text) USING "My heap";
CREATE INDEX i ON t (b);
CREATE VIEW v AS SELECT * FROM t;
CREATE TABLE other (t_a integer REFERENCES t) USING "My heap";
