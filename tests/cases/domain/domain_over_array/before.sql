CREATE DOMAIN point3 AS float8[] CHECK (array_length(VALUE, 1) = 3);
CREATE TABLE stars (name text, pos point3);
