CREATE DOMAIN point3 AS float8[] CHECK (cardinality(VALUE) = 3 AND array_ndims(VALUE) = 1);
CREATE TABLE stars (name text, pos point3 DEFAULT '{0,0,0}', trail point3[]);
