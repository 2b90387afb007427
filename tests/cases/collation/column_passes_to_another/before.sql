CREATE COLLATION a (provider = icu, locale = 'de');
CREATE TABLE names (id integer, name text COLLATE a);
CREATE INDEX names_name ON names (name);
