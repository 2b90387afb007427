CREATE TABLE t (s varchar(10), n int, x text, y text,
  CONSTRAINT c1 CHECK (s = ANY (ARRAY['a'::varchar, 'b'::varchar])),
  CONSTRAINT c2 CHECK (n = ANY (ARRAY[1, 2, 3])),
  CONSTRAINT c3 CHECK (x <> ALL (ARRAY['p', 'q'])),
  CONSTRAINT c4 CHECK (((y = 'one'::text))));
