CREATE TYPE pt AS (x integer, y integer);
CREATE FUNCTION pt_same(a pt, b pt) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x = b.x';
CREATE FUNCTION pt_other(a pt, b pt) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT a.x <> b.x';
CREATE FUNCTION pt_minus(a pt) RETURNS pt LANGUAGE sql IMMUTABLE AS 'SELECT row(-a.x, -a.y)::pt';
