CREATE SCHEMA types;
CREATE SCHEMA fn;
CREATE SCHEMA data;
CREATE FUNCTION fn.valid_email(t text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT t ~ '^[^@]+@[^@]+$' $$;
CREATE DOMAIN types.email AS text CHECK (fn.valid_email(VALUE));
CREATE TABLE data.people (id int, mail types.email);
CREATE FUNCTION fn.people_count() RETURNS bigint LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT count(*) FROM data.people;
END;
