CREATE SCHEMA s AUTHORIZATION app_writer;
CREATE TABLE s.t (a bigserial, b varchar);
ALTER TABLE s.t OWNER TO app_reader;
GRANT SELECT ON s.t TO app_owner;
GRANT INSERT (b) ON s.t TO app_writer;
CREATE VIEW s.v AS SELECT b FROM s.t;
ALTER VIEW s.v OWNER TO app_owner;
GRANT SELECT ON s.v TO app_writer;
