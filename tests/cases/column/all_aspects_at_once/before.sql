CREATE TABLE t (id int, v varchar(10) DEFAULT '0' NOT NULL);
COMMENT ON COLUMN t.v IS 'a';
