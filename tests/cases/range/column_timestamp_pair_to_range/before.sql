CREATE TABLE stay (id int PRIMARY KEY, a date NOT NULL, b date NOT NULL);
