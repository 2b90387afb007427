CREATE TYPE c AS (r int, g int, b int);
CREATE FUNCTION to_hex(c, int, boolean) RETURNS text LANGUAGE sql IMMUTABLE AS $$select to_hex(($1).g)$$;
CREATE CAST (c AS text) WITH FUNCTION to_hex(c, int, boolean) AS IMPLICIT;
