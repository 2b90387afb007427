CREATE TABLE person (first text, last text);
CREATE FUNCTION full_name(person) RETURNS text LANGUAGE sql STABLE AS $$ SELECT $1.first || ' ' || $1.last $$;
CREATE VIEW names AS SELECT full_name(p) AS n FROM person p;
CREATE VIEW whole AS SELECT p FROM person p;
