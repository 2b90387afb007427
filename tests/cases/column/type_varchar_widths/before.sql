CREATE TABLE t (a varchar(10), b varchar(20), c varchar(5), d varchar, e char(3), f text);
