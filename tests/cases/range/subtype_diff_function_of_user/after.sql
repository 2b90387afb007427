CREATE FUNCTION time_subtype_diff(x time, y time) RETURNS float8
    LANGUAGE sql STRICT IMMUTABLE AS 'SELECT EXTRACT(EPOCH FROM (x - y))';
CREATE TYPE timerange AS RANGE (subtype = time, subtype_diff = time_subtype_diff);
CREATE TABLE shifts (w text, during timerange);
