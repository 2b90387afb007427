CREATE TABLE t (id int, doc json NOT NULL DEFAULT '{}', js text);
