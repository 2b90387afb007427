CREATE TABLE t (id bigint PRIMARY KEY, n bigint NOT NULL DEFAULT 5, s int);
CREATE INDEX t_n ON t (n);
