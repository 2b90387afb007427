CREATE TABLE t (a int, b int, c int, d int);
CREATE INDEX i05 ON t (a, b); CREATE INDEX i06 ON t (b, c); CREATE INDEX i07 ON t (c, d); CREATE INDEX i08 ON t (d, a);
CREATE INDEX i09 ON t (a, b, c); CREATE INDEX i10 ON t (b, c, d); CREATE INDEX i11 ON t (c, d, a); CREATE INDEX i12 ON t (d, a, b);
