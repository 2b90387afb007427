CREATE EXTENSION unaccent;
CREATE FUNCTION f_unaccent(text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT
    AS $_$ SELECT public.unaccent('public.unaccent', $1) $_$;
CREATE TABLE places (name text);
CREATE INDEX places_plain ON places (f_unaccent(name));
