-- schemadiff plan: before.sql -> after.sql
-- 39 steps: 39 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/39 expand: create schema s
SET search_path = public;
CREATE SCHEMA s;

-- 2/39 expand: create extension citext
CREATE EXTENSION citext;

-- 3/39 expand: create enum s.e
CREATE TYPE s.e AS ENUM ('a', 'b');

-- 4/39 expand: create composite_type s.c
CREATE TYPE s.c AS (
    x integer,
    y s.e
);

-- 5/39 expand: create domain s.d
CREATE DOMAIN s.d AS public.citext;

-- 6/39 expand: create domain_constraint s.d.d_check
ALTER DOMAIN s.d ADD CONSTRAINT d_check CHECK (value <> '');

-- 7/39 expand: create sequence s.q
CREATE SEQUENCE s.q INCREMENT BY 10;

-- 8/39 expand: create table s.p
CREATE TABLE s.p (
    id integer NOT NULL DEFAULT nextval('s.q'),
    d s.d,
    c s.c,
    g s.e
)
PARTITION BY HASH (id);

-- 9/39 expand: create table s.p0
CREATE TABLE s.p0 (
    id integer NOT NULL DEFAULT nextval('s.q'),
    d s.d,
    c s.c,
    g s.e
);

-- 10/39 expand: create table s.p1
CREATE TABLE s.p1 (
    id integer NOT NULL DEFAULT nextval('s.q'),
    d s.d,
    c s.c,
    g s.e
);

-- 11/39 expand: create function s.f(s.c)
CREATE FUNCTION s.f(s.c)
 RETURNS s.e
 LANGUAGE sql
 IMMUTABLE
AS $$select $1.y$$;

-- 12/39 expand: create function s.pr()
CREATE PROCEDURE s.pr()
 LANGUAGE sql
AS $$select 1$$;

-- 13/39 expand: create function s.t()
CREATE FUNCTION s.t()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$begin return new; end$$;

-- 14/39 expand: create aggregate s.a(integer)
CREATE AGGREGATE s.a(integer) (
    SFUNC = pg_catalog.int4pl,
    STYPE = integer
);

-- 15/39 expand: create constraint s.p.p_pkey
ALTER TABLE ONLY s.p ADD CONSTRAINT p_pkey PRIMARY KEY (id);

-- 16/39 expand: create constraint s.p0.p0_pkey
ALTER TABLE s.p0 ADD CONSTRAINT p0_pkey PRIMARY KEY (id);

-- 17/39 expand: create constraint s.p1.p1_pkey
ALTER TABLE s.p1 ADD CONSTRAINT p1_pkey PRIMARY KEY (id);

-- 18/39 expand: create index s.p_d_idx
CREATE INDEX p_d_idx ON ONLY s.p USING btree (d) WHERE id > 0;

-- 19/39 expand: create index s.p0_d_idx
CREATE INDEX p0_d_idx ON s.p0 USING btree (d) WHERE id > 0;

-- 20/39 expand: create inheritance s.p0 of s.p
ALTER TABLE ONLY s.p ATTACH PARTITION s.p0 FOR VALUES WITH (modulus 2, remainder 0);

-- 21/39 expand: create index s.p1_d_idx
CREATE INDEX p1_d_idx ON s.p1 USING btree (d) WHERE id > 0;

-- 22/39 expand: create inheritance s.p1 of s.p
ALTER TABLE ONLY s.p ATTACH PARTITION s.p1 FOR VALUES WITH (modulus 2, remainder 1);

-- 23/39 expand: create statistics s.st
CREATE STATISTICS s.st ON d, id FROM s.p;

-- 24/39 expand: create index_attach s.p0_d_idx
ALTER INDEX s.p_d_idx ATTACH PARTITION s.p0_d_idx;

-- 25/39 expand: create index_attach s.p0_pkey
ALTER INDEX s.p_pkey ATTACH PARTITION s.p0_pkey;

-- 26/39 expand: create index_attach s.p1_d_idx
ALTER INDEX s.p_d_idx ATTACH PARTITION s.p1_d_idx;

-- 27/39 expand: create index_attach s.p1_pkey
ALTER INDEX s.p_pkey ATTACH PARTITION s.p1_pkey;

-- 28/39 expand: create view s.v
CREATE VIEW s.v AS
SELECT id, s.f(c) AS e FROM s.p;

-- 29/39 expand: create materialized_view s.m
CREATE MATERIALIZED VIEW s.m AS
SELECT e, count(*) AS n FROM s.v GROUP BY e;

-- 30/39 expand: create index s.m_e_idx
CREATE UNIQUE INDEX m_e_idx ON s.m USING btree (e);

-- 31/39 expand: create rule s.v.r
CREATE RULE r AS ON DELETE TO s.v DO INSTEAD NOTHING;

-- 32/39 expand: create trigger s.p.t
CREATE TRIGGER t
    BEFORE INSERT ON s.p
    FOR EACH ROW
    EXECUTE FUNCTION s.t();

-- 33/39 expand: create policy s.p.p
CREATE POLICY p ON s.p
    USING (id > 0);

-- 34/39 expand: create comment of table s.p
COMMENT ON TABLE s.p IS 'all of it';

-- 35/39 expand: create privilege of materialized_view s.m
GRANT SELECT ON TABLE s.m TO app_reader;

-- 36/39 expand: create privilege of table s.p
GRANT SELECT ON TABLE s.p TO app_reader;

-- 37/39 expand: create privilege of table s.p0
GRANT SELECT ON TABLE s.p0 TO app_reader;

-- 38/39 expand: create privilege of table s.p1
GRANT SELECT ON TABLE s.p1 TO app_reader;

-- 39/39 expand: create privilege of view s.v
GRANT SELECT ON TABLE s.v TO app_reader;

COMMIT;

RESET search_path;
RESET check_function_bodies;
