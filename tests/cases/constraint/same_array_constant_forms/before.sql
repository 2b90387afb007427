CREATE TABLE t (a int[], s text,
  CONSTRAINT k1 CHECK (a <@ ARRAY[1, 2, 3]),
  CONSTRAINT k2 CHECK (s = ANY ('{x,y}')),
  CONSTRAINT k3 CHECK (array_length(a, 1) > 0));
