CREATE TYPE timerange AS RANGE (subtype = time);
CREATE TABLE shifts (w text, during timerange);
