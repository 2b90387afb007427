CREATE TABLE t (a text, b text COLLATE "C", c varchar(10) COLLATE "POSIX");
CREATE INDEX t_a ON t (a);
