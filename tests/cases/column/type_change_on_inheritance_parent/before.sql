CREATE TABLE base (v int);
CREATE TABLE kid (w int) INHERITS (base);
CREATE TABLE grandkid (v int, x text) INHERITS (kid);
