CREATE ROLE the_database_owner;
CREATE USER the_database_reader CONNECTION LIMIT 2;
CREATE ROLE "the_database_Odd ""Role" NOLOGIN VALID UNTIL '2030-01-01 00:00:00+00';
COMMENT ON ROLE the_database_reader IS 'reads';
CREATE TABLE t (a integer);
ALTER TABLE t OWNER TO the_database_owner;
GRANT SELECT ON t TO the_database_reader, "the_database_Odd ""Role";
ALTER TABLE t ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON t TO the_database_reader USING (a > 0);
