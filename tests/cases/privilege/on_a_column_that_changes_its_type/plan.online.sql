-- schemadiff plan: before.sql -> after.sql
-- 14 steps: 3 expand, 4 backfill, 7 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/14 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.t.__schemadiff_new_a8346305', '{"schema":"public","table":"t","column":"__schemadiff_new_a8346305","value":"w::integer","condition":"__schemadiff_new_a8346305 IS NULL AND w IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.t.__schemadiff_new_dae7e99d', '{"schema":"public","table":"t","column":"__schemadiff_new_dae7e99d","value":"v::integer","condition":"__schemadiff_new_dae7e99d IS NULL AND v IS NOT NULL","search_path":""}'),
    ('pair', 'column public.t.__schemadiff_new_a8346305', '{"schema":"public","table":"t","before":"w","after":"__schemadiff_new_a8346305","value":"w::integer","search_path":"","may_fail":true}'),
    ('pair', 'column public.t.__schemadiff_new_dae7e99d', '{"schema":"public","table":"t","before":"v","after":"__schemadiff_new_dae7e99d","value":"v::integer","search_path":"","may_fail":true}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/14 expand: create column public.t.__schemadiff_new_dae7e99d
-- becomes public.t.v as integer
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN __schemadiff_new_dae7e99d integer;
CREATE FUNCTION schemadiff.schemadiff_sync_d7fa77dc() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT v::integer INTO NEW.__schemadiff_new_dae7e99d FROM (SELECT NEW.*) AS t;
    RETURN NEW;
EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
    NEW.__schemadiff_new_dae7e99d := NULL;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_d7fa77dc" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_d7fa77dc();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/14 expand: create column public.t.__schemadiff_new_a8346305
-- becomes public.t.w as integer
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD COLUMN __schemadiff_new_a8346305 integer;
CREATE FUNCTION schemadiff.schemadiff_sync_7fd5ca05() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT w::integer INTO NEW.__schemadiff_new_a8346305 FROM (SELECT NEW.*) AS t;
    RETURN NEW;
EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
    NEW.__schemadiff_new_a8346305 := NULL;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_7fd5ca05" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_7fd5ca05();

COMMIT;

-- 4/14 backfill: alter column public.t.__schemadiff_new_a8346305
-- locks: ROW EXCLUSIVE on public.t
-- work: reads all of public.t
SET search_path = '';
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
            UPDATE ONLY public.t u SET __schemadiff_new_a8346305 = w::integer
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_a8346305 IS NULL AND w IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.t'::pg_catalog.regclass)
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

-- 5/14 backfill: alter column public.t.__schemadiff_new_dae7e99d
-- locks: ROW EXCLUSIVE on public.t
-- work: reads all of public.t
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
            UPDATE ONLY public.t u SET __schemadiff_new_dae7e99d = v::integer
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_dae7e99d IS NULL AND v IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.t'::pg_catalog.regclass)
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

-- 6/14 backfill: create privilege of column public.t.__schemadiff_new_a8346305
SET search_path = public;
GRANT SELECT (__schemadiff_new_a8346305) ON TABLE public.t TO PUBLIC;

COMMIT;

BEGIN;

-- 7/14 backfill: alter schema schemadiff
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

-- 8/14 contract: create constraint public.t.__schemadiff_fits_a8346305
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT __schemadiff_fits_a8346305 CHECK (w IS NULL OR __schemadiff_new_a8346305 IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- 9/14 contract: alter constraint public.t.__schemadiff_fits_a8346305
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F205: fails when a value of public.t.w does not fit integer
ALTER TABLE public.t VALIDATE CONSTRAINT __schemadiff_fits_a8346305;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 10/14 contract: create constraint public.t.__schemadiff_fits_dae7e99d
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT __schemadiff_fits_dae7e99d CHECK (v IS NULL OR __schemadiff_new_dae7e99d IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- 11/14 contract: alter constraint public.t.__schemadiff_fits_dae7e99d
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F205: fails when a value of public.t.v does not fit integer
ALTER TABLE public.t VALIDATE CONSTRAINT __schemadiff_fits_dae7e99d;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 12/14 contract: drop column public.t.v
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B316: code that counts the columns of public.t finds v behind the others: INSERT and COPY without a list of columns, SELECT *
-- caution B306: readers of public.t.v get integer in place of text
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_d7fa77dc" ON public.t;
DROP FUNCTION schemadiff.schemadiff_sync_d7fa77dc();
ALTER TABLE public.t DROP COLUMN v;
ALTER TABLE public.t RENAME COLUMN __schemadiff_new_dae7e99d TO v;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 13/14 contract: drop column public.t.w
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B306: readers of public.t.w get integer in place of text
DROP TRIGGER "~schemadiff_sync_7fd5ca05" ON public.t;
DROP FUNCTION schemadiff.schemadiff_sync_7fd5ca05();
ALTER TABLE public.t DROP COLUMN w;
ALTER TABLE public.t RENAME COLUMN __schemadiff_new_a8346305 TO w;

COMMIT;

BEGIN;

-- 14/14 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
