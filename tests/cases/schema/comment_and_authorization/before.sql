CREATE SCHEMA reporting;
COMMENT ON SCHEMA reporting IS 'numbers for the board';
