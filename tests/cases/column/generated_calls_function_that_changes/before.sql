CREATE FUNCTION slug(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(t) $$;
CREATE TABLE posts (title text, slug text GENERATED ALWAYS AS (slug(title)) STORED UNIQUE);
