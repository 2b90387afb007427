-- schemadiff plan: before.sql -> after.sql
-- 14 steps: 5 expand, 4 backfill, 5 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/14 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.c.b', '{"schema":"public","table":"c","column":"b","value":"false","condition":"b IS NULL","search_path":"public"}'),
    ('backfill', 'column public.d.r', '{"schema":"public","table":"d","column":"r","value":"random()","condition":"r IS NULL","search_path":"public"}'),
    ('backfill', 'column public.f.r', '{"schema":"public","table":"f","column":"r","value":"random()","condition":"r IS NULL","search_path":"public"}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/14 expand: create column public.c.b
-- locks: ACCESS EXCLUSIVE on public.c
SET search_path = public;
ALTER TABLE public.c ADD COLUMN b boolean,
    ALTER COLUMN b SET DEFAULT false;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/14 expand: create column public.d.r
-- locks: ACCESS EXCLUSIVE on public.d
ALTER TABLE public.d ADD COLUMN r double precision,
    ALTER COLUMN r SET DEFAULT random();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/14 expand: create column public.f.r
-- locks: ACCESS EXCLUSIVE on public.f
ALTER TABLE public.f ADD COLUMN r double precision,
    ALTER COLUMN r SET DEFAULT random();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/14 expand: create replica_identity public.f
-- locks: ACCESS EXCLUSIVE on public.f
ALTER TABLE ONLY public.f REPLICA IDENTITY FULL;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/14 backfill: alter column public.c.b
-- locks: ACCESS EXCLUSIVE on public.c
-- work: reads all of public.c
-- caution L401: nobody can read or write public.c while all of it is read
ALTER TABLE ONLY public.c REPLICA IDENTITY FULL;
UPDATE ONLY public.c u SET b = false WHERE b IS NULL;
ALTER TABLE ONLY public.c REPLICA IDENTITY DEFAULT;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/14 backfill: alter column public.d.r
-- locks: ACCESS EXCLUSIVE on public.d
-- work: reads all of public.d
-- caution L401: nobody can read or write public.d while all of it is read
ALTER TABLE ONLY public.d REPLICA IDENTITY FULL;
UPDATE ONLY public.d u SET r = random() WHERE r IS NULL;
ALTER TABLE ONLY public.d REPLICA IDENTITY DEFAULT;

COMMIT;

-- 8/14 backfill: alter column public.f.r
-- locks: ROW EXCLUSIVE on public.f
-- work: reads all of public.f
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_block bigint := 0;
    schemadiff_next bigint;
    schemadiff_batch bigint := 1000;
    schemadiff_started timestamptz;
    schemadiff_seconds double precision;
BEGIN
    LOOP
        schemadiff_started := pg_catalog.clock_timestamp();
        PERFORM pg_catalog.set_config('schemadiff.backfill', 'on', true),
                pg_catalog.set_config('lock_timeout', '800ms', true),
                pg_catalog.set_config('synchronous_commit', 'off', true);
        BEGIN
            schemadiff_next := schemadiff_block + 1 + schemadiff_batch / 100;
            UPDATE ONLY public.f u SET r = random()
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (r IS NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.f'::pg_catalog.regclass)
                  / pg_catalog.current_setting('block_size')::bigint;
        -- Batches of half a second, as long a rest after each, and none while a replica is behind.
        schemadiff_seconds := extract(epoch FROM pg_catalog.clock_timestamp() - schemadiff_started);
        schemadiff_batch := greatest(100, least(100000, schemadiff_batch * 2,
            (schemadiff_batch * 0.5 / greatest(schemadiff_seconds, 0.001))::bigint));
        PERFORM pg_catalog.pg_sleep(least(schemadiff_seconds, 1));
        WHILE EXISTS (SELECT FROM pg_catalog.pg_stat_replication WHERE replay_lag > interval '10 seconds') LOOP
            PERFORM pg_catalog.pg_sleep(1);
            COMMIT;
        END LOOP;
    END LOOP;
END$$;

BEGIN;

-- 9/14 backfill: alter schema schemadiff
-- all rows are filled
SET search_path = '';
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 10/14 contract: alter column public.c.b
-- locks: ACCESS EXCLUSIVE on public.c
SET search_path = public;
ALTER TABLE public.c ADD CONSTRAINT c_b_not_null NOT NULL b NOT VALID;

COMMIT;

BEGIN;

-- 11/14 contract: alter column public.c.b
-- locks: SHARE UPDATE EXCLUSIVE on public.c
-- work: reads all of public.c
-- caution F201: fails when public.c.b holds NULL
ALTER TABLE public.c VALIDATE CONSTRAINT c_b_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 12/14 contract: alter column public.d.r
-- locks: ACCESS EXCLUSIVE on public.d
ALTER TABLE public.d ADD CONSTRAINT d_r_not_null NOT NULL r NOT VALID;

COMMIT;

BEGIN;

-- 13/14 contract: alter column public.d.r
-- locks: SHARE UPDATE EXCLUSIVE on public.d
-- work: reads all of public.d
-- caution F201: fails when public.d.r holds NULL
ALTER TABLE public.d VALIDATE CONSTRAINT d_r_not_null;

COMMIT;

BEGIN;

-- 14/14 contract: drop schema schemadiff
-- nothing is open any more
SET search_path = '';
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
