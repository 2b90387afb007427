CREATE DOMAIN positive AS int;
CREATE TABLE t (n positive);
