CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE TABLE person (
    id integer PRIMARY KEY,
    number serial UNIQUE,
    mood mood NOT NULL DEFAULT 'ok',
    mail text NOT NULL CHECK (mail LIKE '%@%'),
    home integer NOT NULL REFERENCES person,
    name text NOT NULL
);
COMMENT ON COLUMN person.mail IS 'where to write to';
CREATE INDEX person_mail ON person (lower(mail));
CREATE STATISTICS person_mood ON mood, home FROM person;
CREATE TABLE employee (salary integer) INHERITS (person);
CREATE VIEW address AS SELECT id, mail FROM person;
