CREATE TYPE label;
CREATE FUNCTION label_read(cstring) RETURNS label LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION label_write(label) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE label (INPUT = label_read, OUTPUT = label_write, CATEGORY = 'S', DEFAULT = '?');
CREATE FUNCTION length(a label) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'textlen';
CREATE TABLE parcels (id integer PRIMARY KEY, a label, b label[]);
CREATE VIEW lengths AS SELECT id, length(a) AS length FROM parcels;
