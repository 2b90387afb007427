CREATE TABLE visit (id integer);
