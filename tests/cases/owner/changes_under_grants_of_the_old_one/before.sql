CREATE SCHEMA s AUTHORIZATION app_owner;
CREATE TABLE s.t (a serial, b text);
ALTER TABLE s.t OWNER TO app_owner;
GRANT SELECT ON s.t TO app_reader;
GRANT INSERT (b) ON s.t TO app_writer;
REVOKE DELETE ON s.t FROM app_owner;
CREATE VIEW s.v AS SELECT * FROM s.t;
ALTER VIEW s.v OWNER TO app_writer;
GRANT SELECT ON s.v TO app_owner;
