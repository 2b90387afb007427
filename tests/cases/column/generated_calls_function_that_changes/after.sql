CREATE FUNCTION slug(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT regexp_replace(lower(t), '[^a-z0-9]+', '-', 'g') $$;
CREATE TABLE posts (title text, slug text GENERATED ALWAYS AS (slug(title)) STORED UNIQUE);
