-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 12 expand
-- U001: default s.t.a is compared as text (--no-scratch)
-- U001: view s.v is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/12 expand: alter sequence s.t_a_seq
-- locks: SHARE ROW EXCLUSIVE on s.t_a_seq
SET search_path = public;
ALTER SEQUENCE s.t_a_seq AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

-- 2/12 expand: drop default s.t.a
-- because of column s.t.a
-- locks: ACCESS EXCLUSIVE on s.t
SET search_path = '';
ALTER TABLE ONLY s.t ALTER COLUMN a DROP DEFAULT;

-- 3/12 expand: drop view s.v
-- locks: ACCESS EXCLUSIVE on s.v
DROP VIEW s.v;

-- 4/12 expand: alter column s.t.a
-- locks: ACCESS EXCLUSIVE on s.t
-- work: rewrites s.t
-- caution L402: nobody can read or write s.t while it is rewritten
SET search_path = public;
ALTER TABLE s.t
    ALTER COLUMN a TYPE bigint,
    ALTER COLUMN b TYPE character varying;

-- 5/12 expand: create default s.t.a
-- because of column s.t.a
-- locks: ACCESS EXCLUSIVE on s.t
ALTER TABLE ONLY s.t ALTER COLUMN a SET DEFAULT nextval('s.t_a_seq'::regclass);

-- 6/12 expand: create view s.v
-- locks: ACCESS SHARE on s.t
CREATE VIEW s.v AS
SELECT b FROM s.t;

-- 7/12 expand: alter owner of schema s
ALTER SCHEMA s OWNER TO app_writer;

-- 8/12 expand: alter owner of table s.t
-- locks: ACCESS EXCLUSIVE on s.t, ACCESS EXCLUSIVE on s.t_a_seq
ALTER TABLE s.t OWNER TO app_reader;

-- 9/12 expand: create owner of view s.v
-- because of view s.v
ALTER VIEW s.v OWNER TO app_owner;

-- 10/12 expand: alter privilege of table s.t
GRANT DELETE ON TABLE s.t TO app_reader;

-- 11/12 expand: alter privilege of table s.t
GRANT SELECT ON TABLE s.t TO app_owner;

-- 12/12 expand: create privilege of view s.v
-- because of view s.v
GRANT SELECT ON TABLE s.v TO app_writer;

COMMIT;

RESET search_path;
RESET check_function_bodies;
