CREATE TABLE people (first text NOT NULL, last text NOT NULL);
