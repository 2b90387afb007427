CREATE COLLATION b (provider = icu, locale = 'sv');
CREATE TABLE names (id integer, name text COLLATE b);
CREATE INDEX names_name ON names (name);
