CREATE TABLE t (a integer);
ALTER DATABASE the_database OWNER TO app_owner;
COMMENT ON DATABASE the_database IS 'for the shop, and it''s "new"';
REVOKE TEMPORARY ON DATABASE the_database FROM PUBLIC;
GRANT TEMP, CONNECT ON DATABASE the_database TO app_reader, "Weird Role";
