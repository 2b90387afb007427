CREATE TABLE t (a text COLLATE "C", b text, c varchar(20) COLLATE "und-x-icu");
CREATE INDEX t_a ON t (a);
