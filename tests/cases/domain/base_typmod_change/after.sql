CREATE DOMAIN short AS varchar(40);
CREATE TABLE t (s short, ss short[]);
CREATE INDEX t_s ON t (s);
