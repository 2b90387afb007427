CREATE TABLE base (id int, v int, CONSTRAINT c CHECK (v > 0));
CREATE TABLE kid () INHERITS (base);
