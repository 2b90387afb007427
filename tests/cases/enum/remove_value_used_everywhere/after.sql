CREATE TYPE kind AS ENUM ('cat', 'dog');
CREATE DOMAIN pet AS kind CHECK (VALUE IS NOT NULL);
CREATE TYPE pair AS (k kind, n int);
CREATE TABLE animals (id int PRIMARY KEY, k kind NOT NULL CHECK (k IN ('cat', 'dog')), p pair);
CREATE INDEX cats ON animals (id) WHERE k = 'cat';
CREATE VIEW dogs AS SELECT id, k FROM animals WHERE k = 'dog'::kind;
CREATE MATERIALIZED VIEW census AS SELECT k, count(*) AS n FROM animals GROUP BY k;
CREATE FUNCTION speak(k kind) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE k WHEN 'cat' THEN 'miaow' ELSE 'woof' END $$;
