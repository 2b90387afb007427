CREATE TABLE maker (id int PRIMARY KEY, a int, b int, UNIQUE (a, b));
CREATE TABLE item (maker int REFERENCES maker, a int, b int, FOREIGN KEY (a, b) REFERENCES maker (a, b));
