CREATE TABLE src (id int, v numeric(8,2));
