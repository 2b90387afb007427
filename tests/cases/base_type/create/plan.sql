-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 12 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/12 expand: create shell_type shop."Label"
SET search_path = public;
CREATE TYPE shop."Label";

-- 2/12 expand: create function shop.label_in(cstring)
CREATE FUNCTION shop.label_in(cstring)
 RETURNS shop."Label"
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'textin';

-- 3/12 expand: create function shop.label_out(shop."Label")
CREATE FUNCTION shop.label_out(shop."Label")
 RETURNS cstring
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'textout';

-- 4/12 expand: create function shop.label_recv(internal)
CREATE FUNCTION shop.label_recv(internal)
 RETURNS shop."Label"
 LANGUAGE internal
 STABLE STRICT
AS 'textrecv';

-- 5/12 expand: create function shop.label_send(shop."Label")
CREATE FUNCTION shop.label_send(shop."Label")
 RETURNS bytea
 LANGUAGE internal
 STABLE STRICT
AS 'textsend';

-- 6/12 expand: create base_type shop."Label"
CREATE TYPE shop."Label" (
    INTERNALLENGTH = variable,
    INPUT = shop.label_in,
    OUTPUT = shop.label_out,
    RECEIVE = shop.label_recv,
    SEND = shop.label_send,
    COLLATABLE = true,
    DEFAULT = 'it''s new',
    CATEGORY = 'S',
    ALIGNMENT = int4,
    STORAGE = extended
);

-- 7/12 expand: create domain shop.short_label
CREATE DOMAIN shop.short_label AS shop."Label" DEFAULT 'it''s new';

-- 8/12 expand: create table shop.parcels
CREATE TABLE shop.parcels (
    id integer,
    label shop."Label" DEFAULT 'none',
    labels shop."Label"[],
    short shop.short_label
);

-- 9/12 expand: create function shop.length(shop."Label")
CREATE FUNCTION shop.length(a shop."Label")
 RETURNS integer
 LANGUAGE internal
 IMMUTABLE STRICT
AS 'textlen';

-- 10/12 expand: create cast (shop."Label" AS text)
CREATE CAST (shop."Label" AS text) WITHOUT FUNCTION;

-- 11/12 expand: create view shop.lengths
CREATE VIEW shop.lengths AS
SELECT id, shop.length(label) AS length FROM shop.parcels;

-- 12/12 expand: create comment of base_type shop."Label"
COMMENT ON TYPE shop."Label" IS 'what is written on a parcel';

COMMIT;

RESET search_path;
RESET check_function_bodies;
