CREATE TYPE inetrange AS RANGE (subtype = inet);
CREATE TABLE nets (id int, r inetrange);
