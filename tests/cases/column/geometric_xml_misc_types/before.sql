CREATE TABLE t (id int, a point, b box, c oid, d regclass, e pg_lsn, f money);
