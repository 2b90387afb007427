CREATE TABLE emp (id int PRIMARY KEY, boss int);
