CREATE DOMAIN short AS varchar(20);
CREATE TABLE t (s short, ss short[]);
CREATE INDEX t_s ON t (s);
