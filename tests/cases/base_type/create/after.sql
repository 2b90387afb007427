CREATE SCHEMA shop;
CREATE TYPE shop."Label";
CREATE FUNCTION shop.label_in(cstring) RETURNS shop."Label" LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION shop.label_out(shop."Label") RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE FUNCTION shop.label_recv(internal) RETURNS shop."Label" LANGUAGE internal STABLE STRICT AS 'textrecv';
CREATE FUNCTION shop.label_send(shop."Label") RETURNS bytea LANGUAGE internal STABLE STRICT AS 'textsend';
CREATE TYPE shop."Label" (
    INPUT = shop.label_in, OUTPUT = shop.label_out, RECEIVE = shop.label_recv, SEND = shop.label_send,
    STORAGE = extended, CATEGORY = 'S', COLLATABLE = true, DEFAULT = 'it''s new');
COMMENT ON TYPE shop."Label" IS 'what is written on a parcel';
CREATE DOMAIN shop.short_label AS shop."Label";
CREATE TABLE shop.parcels (id integer, label shop."Label" DEFAULT 'none', labels shop."Label"[], short shop.short_label);
CREATE FUNCTION shop.length(a shop."Label") RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'textlen';
CREATE VIEW shop.lengths AS SELECT id, shop.length(label) AS length FROM shop.parcels;
CREATE CAST (shop."Label" AS text) WITHOUT FUNCTION;
