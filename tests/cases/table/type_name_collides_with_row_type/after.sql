CREATE TABLE status (id int PRIMARY KEY, label text);
CREATE TABLE t (s text);
