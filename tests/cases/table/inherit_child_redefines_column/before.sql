CREATE TABLE base (id int, state text DEFAULT 'base');
CREATE TABLE child () INHERITS (base);
