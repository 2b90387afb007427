-- schemadiff plan: before.sql -> after.sql
-- 8 steps: 2 expand, 2 backfill, 4 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/8 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.t.name', '{"schema":"public","table":"t","column":"name","value":"''unnamed-'' || id","condition":"name IS NULL","search_path":"public"}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/8 expand: create column public.t.name
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN name text;

COMMIT;

-- 3/8 backfill: alter column public.t.name
-- locks: ROW EXCLUSIVE on public.t
-- work: reads all of public.t
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_key1 public.t.id%TYPE;
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
            IF schemadiff_key1 IS NULL THEN
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.t t WHERE (name IS NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.t u SET name = 'unnamed-' || id FROM b WHERE u.id = b.schemadiff_key1)
                SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.t t WHERE (t.id) > (schemadiff_key1) AND (name IS NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.t u SET name = 'unnamed-' || id FROM b WHERE u.id = b.schemadiff_key1)
                SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
            END IF;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_key1 IS NULL;
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

-- 4/8 backfill: alter schema schemadiff
-- all rows are filled
SET search_path = '';
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

-- 5/8 contract: alter column public.t.name
-- for rows that came since the backfill from programs that do not know the column
-- locks: ROW EXCLUSIVE on public.t
-- work: reads all of public.t
SET search_path = public;
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_key1 public.t.id%TYPE;
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
            IF schemadiff_key1 IS NULL THEN
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.t t WHERE (name IS NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.t u SET name = 'unnamed-' || id FROM b WHERE u.id = b.schemadiff_key1)
                SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.t t WHERE (t.id) > (schemadiff_key1) AND (name IS NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.t u SET name = 'unnamed-' || id FROM b WHERE u.id = b.schemadiff_key1)
                SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
            END IF;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_key1 IS NULL;
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
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/8 contract: alter column public.t.name
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_name_not_null NOT NULL name NOT VALID;

COMMIT;

BEGIN;

-- 7/8 contract: alter column public.t.name
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t.name holds NULL
ALTER TABLE public.t VALIDATE CONSTRAINT t_name_not_null;

COMMIT;

BEGIN;

-- 8/8 contract: drop schema schemadiff
-- nothing is open any more
SET search_path = '';
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
