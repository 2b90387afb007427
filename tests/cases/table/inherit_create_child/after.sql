CREATE TABLE cities (name text, population real, elevation int);
CREATE TABLE capitals (state char(2) UNIQUE NOT NULL) INHERITS (cities);
