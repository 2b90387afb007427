CREATE TYPE mark;
CREATE FUNCTION mark_in(cstring) RETURNS mark LANGUAGE internal IMMUTABLE STRICT AS 'textin'; -- @renamed from=label_in
CREATE FUNCTION mark_out(mark) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'textout'; -- @renamed from=label_out
CREATE TYPE mark (INPUT = mark_in, OUTPUT = mark_out); -- @renamed from=label
CREATE TABLE parcels (id integer PRIMARY KEY, a mark);
