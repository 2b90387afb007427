CREATE TABLE base (id int, hidden boolean);
CREATE TABLE visible (id int);
