CREATE DOMAIN code AS text;
CREATE TABLE t (c code);
