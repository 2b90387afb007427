CREATE FUNCTION make_code(len int DEFAULT 6) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT substr(md5(random()::text), 1, len) $$;
CREATE FUNCTION make_code(prefix text) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT prefix || public.make_code(3) $$;
CREATE TABLE t (id int, code text DEFAULT make_code('X-'));
