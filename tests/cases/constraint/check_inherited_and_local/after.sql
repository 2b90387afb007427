CREATE TABLE base (v int);
CREATE TABLE kid (CONSTRAINT pos CHECK (v > 0)) INHERITS (base);
CREATE TABLE other () INHERITS (base);
