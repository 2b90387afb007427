CREATE TABLE t (id int PRIMARY KEY, n integer NOT NULL DEFAULT 5, s smallint);
CREATE INDEX t_n ON t (n);
