CREATE TABLE p1 (id int, a text);
CREATE TABLE p2 (id int, b text);
CREATE TABLE c (extra int) INHERITS (p1, p2);
