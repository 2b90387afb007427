COMMENT ON SCHEMA public IS 'what everyone may use';
CREATE TABLE t (a int);
