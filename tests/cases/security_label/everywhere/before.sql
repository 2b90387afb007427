CREATE SCHEMA hr;
CREATE DOMAIN hr.mail AS text;
CREATE TYPE hr.mood AS ENUM ('ok');
CREATE TABLE hr.people (id integer PRIMARY KEY, name text, mail hr.mail);
CREATE VIEW hr.names AS SELECT name FROM hr.people;
CREATE MATERIALIZED VIEW hr.count AS SELECT count(*) FROM hr.people;
CREATE SEQUENCE hr.numbers;
CREATE FUNCTION hr.f(a integer) RETURNS integer LANGUAGE sql AS 'SELECT a';
CREATE PUBLICATION p FOR TABLE hr.people;
