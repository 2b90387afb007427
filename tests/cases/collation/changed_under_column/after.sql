CREATE COLLATION c (provider = icu, locale = 'sv');
COMMENT ON COLLATION c IS 'of names';
CREATE TABLE names (id integer PRIMARY KEY, name text COLLATE c NOT NULL DEFAULT 'x', UNIQUE (name));
CREATE INDEX names_name ON names (name);
COMMENT ON COLUMN names.name IS 'stays';
