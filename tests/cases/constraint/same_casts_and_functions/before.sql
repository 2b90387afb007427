CREATE TABLE t (a text, d date, ts timestamptz,
  CONSTRAINT k1 CHECK (CAST(a AS int) > 0),
  CONSTRAINT k2 CHECK (d > date '2020-01-01'),
  CONSTRAINT k3 CHECK (char_length(TRIM(a)) > 0),
  CONSTRAINT k4 CHECK (EXTRACT(dow FROM d) <> 0));
