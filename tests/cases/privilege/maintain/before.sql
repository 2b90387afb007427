CREATE TABLE t (a int);
CREATE TABLE u (a int);
CREATE VIEW v AS SELECT a FROM t;
GRANT MAINTAIN ON t TO app_reader;
GRANT ALL ON u TO app_reader;
