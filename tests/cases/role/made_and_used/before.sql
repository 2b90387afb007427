CREATE TABLE t (a integer);
ALTER TABLE t OWNER TO app_owner;
