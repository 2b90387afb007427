CREATE TYPE st AS ENUM ('a', 'b', 'c');
CREATE TABLE t (s st, CONSTRAINT c1 CHECK (s = ANY (ARRAY['a'::st, 'b'::st])), CONSTRAINT c2 CHECK ((s <> ALL (ARRAY['c'::public.st, 'b'::public.st]))));
