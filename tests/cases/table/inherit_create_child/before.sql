CREATE TABLE cities (name text, population real, elevation int);
