CREATE TYPE st AS ENUM ('a', 'b');
CREATE TABLE x (id int PRIMARY KEY, s st);
CREATE TABLE y (id int PRIMARY KEY, x_id int REFERENCES x (id));
CREATE VIEW v AS SELECT x.id FROM x JOIN y ON y.x_id = x.id;
CREATE INDEX y_x ON y (x_id);
