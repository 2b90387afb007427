CREATE TABLE t (a integer);
ALTER DATABASE the_database OWNER TO "Weird Role";
ALTER DATABASE the_database CONNECTION LIMIT 7;
ALTER DATABASE the_database SET work_mem TO '5MB';
COMMENT ON DATABASE the_database IS 'new';
REVOKE ALL ON DATABASE the_database FROM PUBLIC;
GRANT ALL ON DATABASE the_database TO app_writer;
