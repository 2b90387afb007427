CREATE TABLE t (a "char", b "char", c "char");
