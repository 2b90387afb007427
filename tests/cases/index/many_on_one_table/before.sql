CREATE TABLE t (a int, b int, c int, d int);
CREATE INDEX i01 ON t (a); CREATE INDEX i02 ON t (b); CREATE INDEX i03 ON t (c); CREATE INDEX i04 ON t (d);
CREATE INDEX i05 ON t (a, b); CREATE INDEX i06 ON t (b, c); CREATE INDEX i07 ON t (c, d); CREATE INDEX i08 ON t (d, a);
