CREATE TABLE maker (id int NOT NULL, a int, b int);
CREATE UNIQUE INDEX maker_id_idx ON maker (id);
CREATE UNIQUE INDEX maker_b_a_idx ON maker (b, a);
CREATE TABLE item (maker int, a int, b int);
