CREATE TABLE p (a int, b text DEFAULT 'x', CONSTRAINT p_a_check CHECK (a > 0));
CREATE TABLE c (z int) INHERITS (p);
ALTER TABLE c NO INHERIT p;
DROP TABLE c;
CREATE TABLE c (z int) INHERITS (public.p);
