CREATE FUNCTION norm(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT trim(lower($1)) $$;
CREATE FUNCTION norm(text, int) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT substr(public.norm($1), 1, $2) $$;
CREATE TABLE t (a text);
CREATE INDEX t_norm ON t (norm(a), norm(a, 3));
