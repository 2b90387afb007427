CREATE SCHEMA shop;
CREATE TYPE shop."Not Yet";
CREATE FUNCTION shop.first_in(cstring) RETURNS shop."Not Yet" LANGUAGE internal IMMUTABLE STRICT AS 'textin';
COMMENT ON TYPE shop."Not Yet" IS 'a shell';
