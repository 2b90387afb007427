CREATE SCHEMA "S 1";
CREATE TYPE "S 1"."T ""1""" AS ENUM ('a');
CREATE FUNCTION "S 1"."from ""it"""(internal) RETURNS internal LANGUAGE internal IMMUTABLE AS 'prsd_lextype';
CREATE TRANSFORM FOR "S 1"."T ""1""" LANGUAGE sql (FROM SQL WITH FUNCTION "S 1"."from ""it"""(internal));
CREATE TRANSFORM FOR integer LANGUAGE sql (FROM SQL WITH FUNCTION prsd_lextype(internal), TO SQL WITH FUNCTION int4recv(internal));
COMMENT ON TRANSFORM FOR integer LANGUAGE sql IS 'numbers';
CREATE FUNCTION f(a integer) RETURNS integer LANGUAGE sql TRANSFORM FOR TYPE integer AS 'SELECT a';
