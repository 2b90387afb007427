CREATE DOMAIN renamed AS integer CONSTRAINT "is there" NOT NULL;
CREATE DOMAIN gets_the_usual_name AS integer NOT NULL;
CREATE DOMAIN loses_it AS text DEFAULT '';
CREATE DOMAIN gets_one AS text;
ALTER DOMAIN gets_one ADD CONSTRAINT one NOT NULL;
CREATE DOMAIN replaced AS bigint CONSTRAINT own NOT NULL;
CREATE TABLE t (a renamed, b gets_the_usual_name, c loses_it, d gets_one, e replaced);
