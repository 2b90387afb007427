CREATE TYPE pr AS RANGE (subtype = numeric);
CREATE TABLE prices (r pr);
