CREATE SCHEMA util;
CREATE FUNCTION util.short_id() RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT substr(md5(random()::text), 1, 8) $$;
CREATE TABLE links (id text PRIMARY KEY DEFAULT util.short_id(), url text NOT NULL);
