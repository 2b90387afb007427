CREATE TABLE t (id text PRIMARY KEY, ref varchar(36));
