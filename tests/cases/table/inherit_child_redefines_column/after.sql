CREATE TABLE base (id int, state text DEFAULT 'base');
CREATE TABLE child (state text DEFAULT 'child' NOT NULL) INHERITS (base);
