CREATE DOMAIN renamed AS integer CONSTRAINT present NOT NULL;
CREATE DOMAIN gets_the_usual_name AS integer CONSTRAINT needed NOT NULL;
CREATE DOMAIN loses_it AS text CONSTRAINT "said, once" NOT NULL DEFAULT '';
CREATE DOMAIN gets_one AS text;
CREATE DOMAIN replaced AS integer CONSTRAINT own NOT NULL;
CREATE TABLE t (a renamed, b gets_the_usual_name, c loses_it, d gets_one, e replaced);
