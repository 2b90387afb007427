-- schemadiff plan: before.sql -> after.sql
-- 31 steps: 6 expand, 7 backfill, 18 contract
-- U001: default public.bill.past is compared as text (--no-scratch)
-- U001: default public.bill.state is compared as text (--no-scratch)
-- U001: default public.bill_copy.past is compared as text (--no-scratch)
-- U001: default public.bill_copy.state is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/31 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.bill.__schemadiff_new_2ae27e3c', E'{"schema":"public","table":"bill","column":"__schemadiff_new_2ae27e3c","value":"(CASE state::text WHEN ''pa''''id'' THEN ''settled \\"now\\"'' ELSE state::text END)::public.__schemadiff_new_941b7320","condition":"__schemadiff_new_2ae27e3c IS NULL AND state IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.bill.__schemadiff_new_a7bc904c', E'{"schema":"public","table":"bill","column":"__schemadiff_new_a7bc904c","value":"(pg_catalog.array_replace(past::text[], ''pa''''id'', ''settled \\"now\\"''))::public.__schemadiff_new_941b7320[]","condition":"__schemadiff_new_a7bc904c IS NULL AND past IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.place.__schemadiff_new_36837645', E'{"schema":"public","table":"place","column":"__schemadiff_new_36837645","value":"(CASE state::text WHEN ''pa''''id'' THEN ''settled \\"now\\"'' ELSE state::text END)::public.__schemadiff_new_941b7320","condition":"__schemadiff_new_36837645 IS NULL AND state IS NOT NULL","search_path":""}'),
    ('label', 'enum public.state ''settled "now"''', E'{"schema":"public","name":"state","before":"pa''id","after":"settled \\"now\\""}'),
    ('pair', 'column public.bill.__schemadiff_new_2ae27e3c', E'{"schema":"public","table":"bill","before":"state","after":"__schemadiff_new_2ae27e3c","value":"(CASE state::text WHEN ''pa''''id'' THEN ''settled \\"now\\"'' ELSE state::text END)::public.__schemadiff_new_941b7320","search_path":"","may_fail":true}'),
    ('pair', 'column public.bill.__schemadiff_new_a7bc904c', E'{"schema":"public","table":"bill","before":"past","after":"__schemadiff_new_a7bc904c","value":"(pg_catalog.array_replace(past::text[], ''pa''''id'', ''settled \\"now\\"''))::public.__schemadiff_new_941b7320[]","search_path":"","may_fail":true}'),
    ('pair', 'column public.place.__schemadiff_new_36837645', E'{"schema":"public","table":"place","before":"state","after":"__schemadiff_new_36837645","value":"(CASE state::text WHEN ''pa''''id'' THEN ''settled \\"now\\"'' ELSE state::text END)::public.__schemadiff_new_941b7320","search_path":"","may_fail":true}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;

-- 2/31 expand: create enum public.__schemadiff_new_941b7320
SET search_path = public;
CREATE TYPE public.__schemadiff_new_941b7320 AS ENUM ('open', 'settled "now"', 'lost');

COMMIT;

BEGIN;

-- 3/31 expand: alter enum public.state
-- 'pa''id' gets this name
SET search_path = '';
ALTER TYPE public.state ADD VALUE 'settled "now"' AFTER 'pa''id';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.bill IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.bill_copy IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/31 expand: create column public.bill.__schemadiff_new_2ae27e3c
-- becomes public.bill.state as public.__schemadiff_new_941b7320
-- locks: ACCESS EXCLUSIVE on public.bill, ACCESS EXCLUSIVE on public.bill_copy
SET search_path = public;
ALTER TABLE public.bill ADD COLUMN __schemadiff_new_2ae27e3c public.__schemadiff_new_941b7320;
CREATE FUNCTION schemadiff.schemadiff_sync_e2234d78() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT (CASE state::text WHEN 'pa''id' THEN 'settled "now"' ELSE state::text END)::public.__schemadiff_new_941b7320 INTO NEW.__schemadiff_new_2ae27e3c FROM (SELECT NEW.*) AS bill;
    RETURN NEW;
EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
    NEW.__schemadiff_new_2ae27e3c := NULL;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_e2234d78" BEFORE INSERT OR UPDATE ON public.bill FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_e2234d78();
CREATE TRIGGER "~schemadiff_sync_e2234d78" BEFORE INSERT OR UPDATE ON public.bill_copy FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_e2234d78();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.bill IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.bill_copy IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/31 expand: create column public.bill.__schemadiff_new_a7bc904c
-- becomes public.bill.past as public.__schemadiff_new_941b7320[]
-- locks: ACCESS EXCLUSIVE on public.bill, ACCESS EXCLUSIVE on public.bill_copy
ALTER TABLE public.bill ADD COLUMN __schemadiff_new_a7bc904c public.__schemadiff_new_941b7320[];
CREATE FUNCTION schemadiff.schemadiff_sync_0e706545() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT (pg_catalog.array_replace(past::text[], 'pa''id', 'settled "now"'))::public.__schemadiff_new_941b7320[] INTO NEW.__schemadiff_new_a7bc904c FROM (SELECT NEW.*) AS bill;
    RETURN NEW;
EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
    NEW.__schemadiff_new_a7bc904c := NULL;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_0e706545" BEFORE INSERT OR UPDATE ON public.bill FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_0e706545();
CREATE TRIGGER "~schemadiff_sync_0e706545" BEFORE INSERT OR UPDATE ON public.bill_copy FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_0e706545();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.place IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.place_0 IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.place_1 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/31 expand: create column public.place.__schemadiff_new_36837645
-- becomes public.place.state as public.__schemadiff_new_941b7320
-- locks: ACCESS EXCLUSIVE on public.place, ACCESS EXCLUSIVE on public.place_0, ACCESS EXCLUSIVE on public.place_1
ALTER TABLE public.place ADD COLUMN __schemadiff_new_36837645 public.__schemadiff_new_941b7320;
CREATE FUNCTION schemadiff.schemadiff_sync_841e08a0() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT (CASE state::text WHEN 'pa''id' THEN 'settled "now"' ELSE state::text END)::public.__schemadiff_new_941b7320 INTO NEW.__schemadiff_new_36837645 FROM (SELECT NEW.*) AS place;
    RETURN NEW;
EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
    NEW.__schemadiff_new_36837645 := NULL;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_841e08a0" BEFORE INSERT OR UPDATE ON public.place FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_841e08a0();

COMMIT;

-- 7/31 backfill: alter column public.bill.__schemadiff_new_2ae27e3c
-- locks: ROW EXCLUSIVE on public.bill
-- work: reads all of public.bill
SET search_path = '';
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_key1 public.bill.id%TYPE;
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
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.bill t WHERE (__schemadiff_new_2ae27e3c IS NULL AND state IS NOT NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.bill u SET __schemadiff_new_2ae27e3c = (CASE state::text WHEN 'pa''id' THEN 'settled "now"' ELSE state::text END)::public.__schemadiff_new_941b7320 FROM b WHERE u.id = b.schemadiff_key1)
                SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.bill t WHERE (t.id) > (schemadiff_key1) AND (__schemadiff_new_2ae27e3c IS NULL AND state IS NOT NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.bill u SET __schemadiff_new_2ae27e3c = (CASE state::text WHEN 'pa''id' THEN 'settled "now"' ELSE state::text END)::public.__schemadiff_new_941b7320 FROM b WHERE u.id = b.schemadiff_key1)
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

-- 8/31 backfill: alter column public.bill.__schemadiff_new_2ae27e3c
-- locks: ROW EXCLUSIVE on public.bill_copy
-- work: reads all of public.bill_copy
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
            UPDATE ONLY public.bill_copy u SET __schemadiff_new_2ae27e3c = (CASE state::text WHEN 'pa''id' THEN 'settled "now"' ELSE state::text END)::public.__schemadiff_new_941b7320
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_2ae27e3c IS NULL AND state IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.bill_copy'::pg_catalog.regclass)
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

-- 9/31 backfill: alter column public.bill.__schemadiff_new_a7bc904c
-- locks: ROW EXCLUSIVE on public.bill
-- work: reads all of public.bill
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_key1 public.bill.id%TYPE;
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
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.bill t WHERE (__schemadiff_new_a7bc904c IS NULL AND past IS NOT NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.bill u SET __schemadiff_new_a7bc904c = (pg_catalog.array_replace(past::text[], 'pa''id', 'settled "now"'))::public.__schemadiff_new_941b7320[] FROM b WHERE u.id = b.schemadiff_key1)
                SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.bill t WHERE (t.id) > (schemadiff_key1) AND (__schemadiff_new_a7bc904c IS NULL AND past IS NOT NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.bill u SET __schemadiff_new_a7bc904c = (pg_catalog.array_replace(past::text[], 'pa''id', 'settled "now"'))::public.__schemadiff_new_941b7320[] FROM b WHERE u.id = b.schemadiff_key1)
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

-- 10/31 backfill: alter column public.bill.__schemadiff_new_a7bc904c
-- locks: ROW EXCLUSIVE on public.bill_copy
-- work: reads all of public.bill_copy
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
            UPDATE ONLY public.bill_copy u SET __schemadiff_new_a7bc904c = (pg_catalog.array_replace(past::text[], 'pa''id', 'settled "now"'))::public.__schemadiff_new_941b7320[]
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_a7bc904c IS NULL AND past IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.bill_copy'::pg_catalog.regclass)
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

-- 11/31 backfill: alter column public.place.__schemadiff_new_36837645
-- locks: ROW EXCLUSIVE on public.place_0
-- work: reads all of public.place_0
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
            UPDATE ONLY public.place_0 u SET __schemadiff_new_36837645 = (CASE state::text WHEN 'pa''id' THEN 'settled "now"' ELSE state::text END)::public.__schemadiff_new_941b7320
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_36837645 IS NULL AND state IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.place_0'::pg_catalog.regclass)
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

-- 12/31 backfill: alter column public.place.__schemadiff_new_36837645
-- locks: ROW EXCLUSIVE on public.place_1
-- work: reads all of public.place_1
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
            UPDATE ONLY public.place_1 u SET __schemadiff_new_36837645 = (CASE state::text WHEN 'pa''id' THEN 'settled "now"' ELSE state::text END)::public.__schemadiff_new_941b7320
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_36837645 IS NULL AND state IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.place_1'::pg_catalog.regclass)
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

-- 13/31 backfill: alter schema schemadiff
-- all rows are filled
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.bill IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.bill_copy IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 14/31 contract: alter column public.bill.__schemadiff_new_2ae27e3c
-- locks: ACCESS EXCLUSIVE on public.bill, ACCESS EXCLUSIVE on public.bill_copy
SET search_path = public;
ALTER TABLE public.bill ADD CONSTRAINT bill___schemadiff_new_2ae27e3c_not_null NOT NULL __schemadiff_new_2ae27e3c NOT VALID;

COMMIT;

BEGIN;

-- 15/31 contract: alter column public.bill.__schemadiff_new_2ae27e3c
-- locks: SHARE UPDATE EXCLUSIVE on public.bill, SHARE UPDATE EXCLUSIVE on public.bill_copy
-- work: reads all of public.bill, reads all of public.bill_copy
-- caution F201: fails when public.bill.__schemadiff_new_2ae27e3c holds NULL
ALTER TABLE public.bill VALIDATE CONSTRAINT bill___schemadiff_new_2ae27e3c_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 16/31 contract: create default public.bill.__schemadiff_new_2ae27e3c
-- locks: ACCESS EXCLUSIVE on public.bill
ALTER TABLE ONLY public.bill
    ALTER COLUMN __schemadiff_new_2ae27e3c SET DEFAULT 'settled "now"',
    ALTER COLUMN __schemadiff_new_a7bc904c SET DEFAULT E'{open,"settled \\"now\\""}';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 17/31 contract: create default public.bill_copy.__schemadiff_new_2ae27e3c
-- locks: ACCESS EXCLUSIVE on public.bill_copy
ALTER TABLE ONLY public.bill_copy
    ALTER COLUMN __schemadiff_new_2ae27e3c SET DEFAULT 'settled "now"',
    ALTER COLUMN __schemadiff_new_a7bc904c SET DEFAULT E'{open,"settled \\"now\\""}';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.bill IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.bill_copy IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 18/31 contract: create constraint public.bill.__schemadiff_fits_2ae27e3c
-- locks: ACCESS EXCLUSIVE on public.bill, ACCESS EXCLUSIVE on public.bill_copy
ALTER TABLE public.bill ADD CONSTRAINT __schemadiff_fits_2ae27e3c CHECK (state IS NULL OR __schemadiff_new_2ae27e3c IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- 19/31 contract: alter constraint public.bill.__schemadiff_fits_2ae27e3c
-- locks: SHARE UPDATE EXCLUSIVE on public.bill, SHARE UPDATE EXCLUSIVE on public.bill_copy
-- work: reads all of public.bill, reads all of public.bill_copy
-- caution F205: fails when a value of public.bill.state does not fit public.__schemadiff_new_941b7320
ALTER TABLE public.bill VALIDATE CONSTRAINT __schemadiff_fits_2ae27e3c;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.bill IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.bill_copy IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 20/31 contract: create constraint public.bill.__schemadiff_fits_a7bc904c
-- locks: ACCESS EXCLUSIVE on public.bill, ACCESS EXCLUSIVE on public.bill_copy
ALTER TABLE public.bill ADD CONSTRAINT __schemadiff_fits_a7bc904c CHECK (past IS NULL OR __schemadiff_new_a7bc904c IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- 21/31 contract: alter constraint public.bill.__schemadiff_fits_a7bc904c
-- locks: SHARE UPDATE EXCLUSIVE on public.bill, SHARE UPDATE EXCLUSIVE on public.bill_copy
-- work: reads all of public.bill, reads all of public.bill_copy
-- caution F205: fails when a value of public.bill.past does not fit public.__schemadiff_new_941b7320[]
ALTER TABLE public.bill VALIDATE CONSTRAINT __schemadiff_fits_a7bc904c;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.place IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.place_0 IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.place_1 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 22/31 contract: create constraint public.place.__schemadiff_fits_36837645
-- locks: ACCESS EXCLUSIVE on public.place, ACCESS EXCLUSIVE on public.place_0, ACCESS EXCLUSIVE on public.place_1
ALTER TABLE public.place ADD CONSTRAINT __schemadiff_fits_36837645 CHECK (state IS NULL OR __schemadiff_new_36837645 IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- 23/31 contract: alter constraint public.place.__schemadiff_fits_36837645
-- locks: SHARE UPDATE EXCLUSIVE on public.place, SHARE UPDATE EXCLUSIVE on public.place_0, SHARE UPDATE EXCLUSIVE on public.place_1
-- work: reads all of public.place_0, reads all of public.place_1
-- caution F205: fails when a value of public.place.state does not fit public.__schemadiff_new_941b7320
ALTER TABLE public.place VALIDATE CONSTRAINT __schemadiff_fits_36837645;

COMMIT;

-- 24/31 contract: prepare index public.bill_state_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.bill
-- work: builds public.bill_state_idx, reads all of public.bill
CREATE INDEX CONCURRENTLY __schemadiff_new_27baa3a8 ON public.bill USING btree (__schemadiff_new_2ae27e3c, id);

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.bill IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.bill_copy IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.place IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.place_0 IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.place_1 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 25/31 contract: create index public.bill_state_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.bill_state_idx
ALTER INDEX public.bill_state_idx RENAME TO __schemadiff_old_27baa3a8;
ALTER INDEX public.__schemadiff_new_27baa3a8 RENAME TO bill_state_idx;

-- 26/31 contract: drop index public.bill_state_idx
-- locks: ACCESS EXCLUSIVE on public.bill
SET search_path = '';
DROP INDEX public.__schemadiff_old_27baa3a8;

-- 27/31 contract: drop column public.bill.past
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.bill, ACCESS EXCLUSIVE on public.bill_copy
DROP TRIGGER "~schemadiff_sync_0e706545" ON public.bill;
DROP TRIGGER "~schemadiff_sync_0e706545" ON public.bill_copy;
DROP FUNCTION schemadiff.schemadiff_sync_0e706545();
ALTER TABLE public.bill DROP COLUMN past;
ALTER TABLE public.bill RENAME COLUMN __schemadiff_new_a7bc904c TO past;

-- 28/31 contract: drop column public.bill.state
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.bill, ACCESS EXCLUSIVE on public.bill_copy
-- caution B316: code that counts the columns of public.bill finds state behind the others: INSERT and COPY without a list of columns, SELECT *
DROP TRIGGER "~schemadiff_sync_e2234d78" ON public.bill;
DROP TRIGGER "~schemadiff_sync_e2234d78" ON public.bill_copy;
DROP FUNCTION schemadiff.schemadiff_sync_e2234d78();
ALTER TABLE public.bill DROP COLUMN state;
ALTER TABLE public.bill RENAME COLUMN __schemadiff_new_2ae27e3c TO state;
ALTER TABLE public.bill_state_idx RENAME COLUMN __schemadiff_new_2ae27e3c TO state;
ALTER TABLE public.bill RENAME CONSTRAINT bill___schemadiff_new_2ae27e3c_not_null TO bill_state_not_null;

-- 29/31 contract: drop column public.place.state
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.place, ACCESS EXCLUSIVE on public.place_0, ACCESS EXCLUSIVE on public.place_1
DROP TRIGGER "~schemadiff_sync_841e08a0" ON public.place;
DROP FUNCTION schemadiff.schemadiff_sync_841e08a0();
ALTER TABLE public.place DROP COLUMN state;
ALTER TABLE public.place RENAME COLUMN __schemadiff_new_36837645 TO state;

-- 30/31 contract: drop enum public.state
-- the new type takes over the name
-- caution B319: code that calls it 'pa''id' fails from here on: it is 'settled "now"'
-- caution B306: code that uses public.state finds it changed
DROP TYPE public.state;
ALTER TYPE public.__schemadiff_new_941b7320 RENAME TO state;

COMMIT;

BEGIN;

-- 31/31 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
