-- @renamed from=store
CREATE SCHEMA shop;
CREATE TYPE shop.mood AS ENUM ('sad', 'ok');
CREATE DOMAIN shop.amount AS int CHECK (VALUE > 0);
CREATE SEQUENCE shop.numbers;
CREATE TABLE shop.owners (id serial PRIMARY KEY, m shop.mood NOT NULL DEFAULT 'ok');
CREATE TABLE shop.pets (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    owner int REFERENCES shop.owners (id),
    price shop.amount,
    number bigint DEFAULT nextval('shop.numbers')
);
CREATE INDEX pets_owner ON shop.pets (owner) WHERE price > 1;
CREATE FUNCTION shop.feel(m shop.mood) RETURNS text LANGUAGE sql AS 'SELECT $1::text';
CREATE VIEW public.sad AS SELECT o.id, shop.feel(o.m) AS f FROM shop.owners o WHERE o.m = 'sad'::shop.mood;
COMMENT ON FUNCTION shop.feel(shop.mood) IS 'words';
