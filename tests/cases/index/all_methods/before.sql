CREATE TABLE t (n int, s text, d date, p point, arr int[], r int4range);
