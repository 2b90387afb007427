CREATE TABLE t (a text, d date, ts timestamptz,
  CONSTRAINT k1 CHECK (((a)::integer > 0)),
  CONSTRAINT k2 CHECK (d > '2020-01-01'::date),
  CONSTRAINT k3 CHECK (char_length(TRIM(BOTH FROM a)) > 0),
  CONSTRAINT k4 CHECK ((EXTRACT(dow FROM d) <> (0)::numeric)));
