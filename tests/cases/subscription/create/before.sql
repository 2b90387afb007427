CREATE TABLE letters (id integer PRIMARY KEY);
