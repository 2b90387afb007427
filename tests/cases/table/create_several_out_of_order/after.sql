CREATE TABLE d (id int PRIMARY KEY, c_id int);
CREATE TABLE c (id int PRIMARY KEY, b_id int);
CREATE TABLE b (id int PRIMARY KEY, a_id int);
CREATE TABLE a (id int PRIMARY KEY);
CREATE TABLE z (id int);
ALTER TABLE d ADD FOREIGN KEY (c_id) REFERENCES c;
ALTER TABLE c ADD FOREIGN KEY (b_id) REFERENCES b;
ALTER TABLE b ADD FOREIGN KEY (a_id) REFERENCES a;
CREATE VIEW chain AS SELECT a.id AS a, b.id AS b, c.id AS c, d.id AS d
  FROM a JOIN b ON b.a_id = a.id JOIN c ON c.b_id = b.id JOIN d ON d.c_id = c.id;
