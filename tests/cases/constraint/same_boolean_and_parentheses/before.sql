CREATE TABLE t (a int, b int, c boolean,
  CONSTRAINT k1 CHECK (a > 0 AND b > 0 AND c),
  CONSTRAINT k2 CHECK (a > 0 OR (b > 0 AND a < 5) OR c IS TRUE),
  CONSTRAINT k3 CHECK (a + b * 2 - 1 > 0));
