CREATE TYPE inner_type AS (x bigint, y text);
CREATE TYPE outer_type AS (i inner_type, n integer);
CREATE DOMAIN d AS outer_type;
CREATE TABLE t (o outer_type, many inner_type[], dd d);
CREATE FUNCTION f(i inner_type) RETURNS outer_type LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(i, 1)::outer_type $$;
CREATE VIEW v AS SELECT ((o).i).x AS x, f((o).i) AS f FROM t;
CREATE INDEX ON t ((((o).i).x));
CREATE AGGREGATE last_of(inner_type) (SFUNC = array_append, STYPE = inner_type[]);
