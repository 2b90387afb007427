CREATE TABLE t (a integer);
COMMENT ON DATABASE the_database IS 'for the shop';
GRANT CREATE ON DATABASE the_database TO app_writer WITH GRANT OPTION;
