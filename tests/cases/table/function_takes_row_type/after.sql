CREATE TABLE person (first text, last text, title text);
CREATE FUNCTION full_name(person) RETURNS text LANGUAGE sql STABLE AS $$ SELECT concat_ws(' ', $1.title, $1.first, $1.last) $$;
CREATE VIEW names AS SELECT full_name(p) AS n FROM person p;
CREATE VIEW whole AS SELECT p FROM person p;
