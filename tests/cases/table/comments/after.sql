CREATE TABLE t (a int, b int);
COMMENT ON TABLE t IS E'new; with \'quotes\', a\nnewline and a back\\slash $$ -- no comment';
COMMENT ON COLUMN t.b IS 'column b';
COMMENT ON COLUMN t.a IS '';
