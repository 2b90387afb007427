CREATE TABLE t (a integer[], s text,
  CONSTRAINT k1 CHECK (a OPERATOR(pg_catalog.<@) ARRAY[1, 2, 3]),
  CONSTRAINT k2 CHECK (s = ANY ('{x,y}'::text[])),
  CONSTRAINT k3 CHECK (pg_catalog.array_length(a, 1) > 0));
