CREATE DOMAIN code AS text;
CREATE TABLE t (c code);
ALTER DOMAIN code ADD CONSTRAINT code_len CHECK (length(VALUE) = 4);
