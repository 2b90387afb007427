CREATE TABLE t (a int, b int, CONSTRAINT t_a_check CHECK (b > 0), CHECK (a + b < 50), CHECK (a * b < 500));
ALTER TABLE t ADD CHECK (a > 0), ADD CHECK (a < 10);
CREATE TABLE t_a_key (x int);
ALTER TABLE t ADD UNIQUE (a);
