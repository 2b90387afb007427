CREATE TYPE label;
CREATE FUNCTION label_in(cstring) RETURNS label LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION label_out(label) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE label (INPUT = label_in, OUTPUT = label_out, STORAGE = plain);
CREATE TABLE parcels (id integer PRIMARY KEY, a label);
CREATE TYPE mark;
CREATE FUNCTION mark_in(cstring) RETURNS mark LANGUAGE internal IMMUTABLE STRICT AS 'textin';
CREATE FUNCTION mark_out(mark) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout';
CREATE TYPE mark (INPUT = mark_in, OUTPUT = mark_out, STORAGE = external);
