-- @renamed from=shop
CREATE SCHEMA store;
CREATE TYPE store.mood AS ENUM ('sad', 'ok');
CREATE DOMAIN store.amount AS int CHECK (VALUE > 0);
CREATE SEQUENCE store.numbers;
CREATE TABLE store.owners (id serial PRIMARY KEY, m store.mood NOT NULL DEFAULT 'ok');
CREATE TABLE store.pets (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner int REFERENCES store.owners (id),
    price store.amount,
    number bigint DEFAULT nextval('store.numbers')
);
CREATE INDEX pets_owner ON store.pets (owner) WHERE price > 1;
CREATE FUNCTION store.feel(m store.mood) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
CREATE VIEW public.sad AS SELECT o.id, store.feel(o.m) AS f FROM store.owners o WHERE o.m = 'sad'::store.mood;
COMMENT ON FUNCTION store.feel(store.mood) IS 'words';
