CREATE EXTENSION hstore;
CREATE TABLE items (id int PRIMARY KEY, tags hstore);
CREATE FUNCTION tag(i items, k text) RETURNS text LANGUAGE sql STABLE AS $$ SELECT (i.tags)->k $$;
CREATE VIEW red_items AS SELECT id FROM items WHERE tags @> 'color=>red';
