CREATE TABLE p1 (id int, a text, CONSTRAINT pos CHECK (id > 0));
CREATE TABLE p2 (id int, b text, CONSTRAINT pos CHECK (id > 0));
CREATE TABLE c (extra int) INHERITS (p1, p2);
