CREATE COLLATION c (provider = icu, locale = 'de');
CREATE TABLE names (id integer, name text, CONSTRAINT short CHECK (name COLLATE c < 'm'));
CREATE INDEX names_name ON names (name COLLATE c);
CREATE INDEX names_lower ON names (lower(name) COLLATE c);
CREATE VIEW sorted AS SELECT name FROM names ORDER BY name COLLATE c;
