CREATE TABLE y (id int PRIMARY KEY, x_id int);
CREATE INDEX y_x ON y (x_id);
CREATE TYPE st AS ENUM ('a', 'b');
CREATE TABLE x (id int PRIMARY KEY, s st);
CREATE VIEW v AS SELECT x.id FROM x JOIN y ON y.x_id = x.id;
ALTER TABLE y ADD FOREIGN KEY (x_id) REFERENCES x (id);
