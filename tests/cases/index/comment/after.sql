CREATE TABLE t (a int);
CREATE INDEX i ON t (a);
COMMENT ON INDEX i IS 'two; it''s better';
CREATE INDEX j ON t ((a % 2));
COMMENT ON INDEX j IS 'odd or even';
