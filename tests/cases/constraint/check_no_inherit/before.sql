CREATE TABLE base (id int, v int, CONSTRAINT c CHECK (v > 0) NO INHERIT);
CREATE TABLE kid () INHERITS (base);
