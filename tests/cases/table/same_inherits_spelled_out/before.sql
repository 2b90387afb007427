CREATE TABLE p (a int, b text DEFAULT 'x', CHECK (a > 0));
CREATE TABLE c (z int) INHERITS (p);
