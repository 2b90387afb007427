CREATE TYPE inetrange AS RANGE (subtype = inet);
CREATE TABLE nets (id int, r inetrange, CONSTRAINT no_overlap EXCLUDE USING gist (r WITH &&) DEFERRABLE INITIALLY DEFERRED);
