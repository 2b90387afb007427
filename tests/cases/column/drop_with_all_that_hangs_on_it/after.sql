CREATE TABLE person (
    id integer PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE employee (salary integer) INHERITS (person);
