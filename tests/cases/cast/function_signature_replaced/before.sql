CREATE TYPE c AS (r int, g int, b int);
CREATE FUNCTION to_hex(c) RETURNS text LANGUAGE sql IMMUTABLE AS $$select to_hex(($1).r)$$;
CREATE CAST (c AS text) WITH FUNCTION to_hex(c) AS IMPLICIT;
