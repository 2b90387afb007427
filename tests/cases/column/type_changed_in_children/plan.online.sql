-- schemadiff plan: before.sql -> after.sql
-- 41 steps: 4 expand, 7 backfill, 30 contract
-- column order: not that of the target, and stays so: public.child (id, extra, size, felt); public.grandchild (id, extra, size, felt)
-- U001: default public.base.size is compared as text (--no-scratch)
-- U001: default public.child.size is compared as text (--no-scratch)
-- U001: default public.grandchild.size is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/41 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.base.__schemadiff_new_07c5416f', '{"schema":"public","table":"base","column":"__schemadiff_new_07c5416f","value":"size::bigint","condition":"__schemadiff_new_07c5416f IS NULL AND size IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.base.__schemadiff_new_e025e296', '{"schema":"public","table":"base","column":"__schemadiff_new_e025e296","value":"felt::text::public.__schemadiff_new_2b6beb0b","condition":"__schemadiff_new_e025e296 IS NULL AND felt IS NOT NULL","search_path":""}'),
    ('pair', 'column public.base.__schemadiff_new_07c5416f', '{"schema":"public","table":"base","before":"size","after":"__schemadiff_new_07c5416f","value":"size::bigint","search_path":"","may_fail":false}'),
    ('pair', 'column public.base.__schemadiff_new_e025e296', '{"schema":"public","table":"base","before":"felt","after":"__schemadiff_new_e025e296","value":"felt::text::public.__schemadiff_new_2b6beb0b","search_path":"","may_fail":true}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;

-- 2/41 expand: create enum public.__schemadiff_new_2b6beb0b
SET search_path = public;
CREATE TYPE public.__schemadiff_new_2b6beb0b AS ENUM ('glad', 'ok', 'sad');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.base IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.child IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.grandchild IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/41 expand: create column public.base.__schemadiff_new_07c5416f
-- becomes public.base.size as bigint
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
ALTER TABLE public.base ADD COLUMN __schemadiff_new_07c5416f bigint;
CREATE FUNCTION schemadiff.schemadiff_sync_bf2ce584() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT size::bigint INTO NEW.__schemadiff_new_07c5416f FROM (SELECT NEW.*) AS base;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_bf2ce584" BEFORE INSERT OR UPDATE ON public.base FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_bf2ce584();
CREATE TRIGGER "~schemadiff_sync_bf2ce584" BEFORE INSERT OR UPDATE ON public.child FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_bf2ce584();
CREATE TRIGGER "~schemadiff_sync_bf2ce584" BEFORE INSERT OR UPDATE ON public.grandchild FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_bf2ce584();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.base IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.child IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.grandchild IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/41 expand: create column public.base.__schemadiff_new_e025e296
-- becomes public.base.felt as public.__schemadiff_new_2b6beb0b
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
ALTER TABLE public.base ADD COLUMN __schemadiff_new_e025e296 public.__schemadiff_new_2b6beb0b;
CREATE FUNCTION schemadiff.schemadiff_sync_48a71dcd() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT felt::text::public.__schemadiff_new_2b6beb0b INTO NEW.__schemadiff_new_e025e296 FROM (SELECT NEW.*) AS base;
    RETURN NEW;
EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
    NEW.__schemadiff_new_e025e296 := NULL;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_48a71dcd" BEFORE INSERT OR UPDATE ON public.base FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_48a71dcd();
CREATE TRIGGER "~schemadiff_sync_48a71dcd" BEFORE INSERT OR UPDATE ON public.child FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_48a71dcd();
CREATE TRIGGER "~schemadiff_sync_48a71dcd" BEFORE INSERT OR UPDATE ON public.grandchild FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_48a71dcd();

COMMIT;

-- 5/41 backfill: alter column public.base.__schemadiff_new_07c5416f
-- locks: ROW EXCLUSIVE on public.base
-- work: reads all of public.base
SET search_path = '';
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_key1 public.base.id%TYPE;
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
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.base t WHERE (__schemadiff_new_07c5416f IS NULL AND size IS NOT NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.base u SET __schemadiff_new_07c5416f = size::bigint FROM b WHERE u.id = b.schemadiff_key1)
                SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.base t WHERE (t.id) > (schemadiff_key1) AND (__schemadiff_new_07c5416f IS NULL AND size IS NOT NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.base u SET __schemadiff_new_07c5416f = size::bigint FROM b WHERE u.id = b.schemadiff_key1)
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

-- 6/41 backfill: alter column public.base.__schemadiff_new_07c5416f
-- locks: ROW EXCLUSIVE on public.child
-- work: reads all of public.child
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
            UPDATE ONLY public.child u SET __schemadiff_new_07c5416f = size::bigint
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_07c5416f IS NULL AND size IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.child'::pg_catalog.regclass)
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

-- 7/41 backfill: alter column public.base.__schemadiff_new_07c5416f
-- locks: ROW EXCLUSIVE on public.grandchild
-- work: reads all of public.grandchild
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
            UPDATE ONLY public.grandchild u SET __schemadiff_new_07c5416f = size::bigint
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_07c5416f IS NULL AND size IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.grandchild'::pg_catalog.regclass)
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

-- 8/41 backfill: alter column public.base.__schemadiff_new_e025e296
-- locks: ROW EXCLUSIVE on public.base
-- work: reads all of public.base
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_key1 public.base.id%TYPE;
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
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.base t WHERE (__schemadiff_new_e025e296 IS NULL AND felt IS NOT NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.base u SET __schemadiff_new_e025e296 = felt::text::public.__schemadiff_new_2b6beb0b FROM b WHERE u.id = b.schemadiff_key1)
                SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.base t WHERE (t.id) > (schemadiff_key1) AND (__schemadiff_new_e025e296 IS NULL AND felt IS NOT NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.base u SET __schemadiff_new_e025e296 = felt::text::public.__schemadiff_new_2b6beb0b FROM b WHERE u.id = b.schemadiff_key1)
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

-- 9/41 backfill: alter column public.base.__schemadiff_new_e025e296
-- locks: ROW EXCLUSIVE on public.child
-- work: reads all of public.child
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
            UPDATE ONLY public.child u SET __schemadiff_new_e025e296 = felt::text::public.__schemadiff_new_2b6beb0b
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_e025e296 IS NULL AND felt IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.child'::pg_catalog.regclass)
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

-- 10/41 backfill: alter column public.base.__schemadiff_new_e025e296
-- locks: ROW EXCLUSIVE on public.grandchild
-- work: reads all of public.grandchild
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
            UPDATE ONLY public.grandchild u SET __schemadiff_new_e025e296 = felt::text::public.__schemadiff_new_2b6beb0b
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_e025e296 IS NULL AND felt IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.grandchild'::pg_catalog.regclass)
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

-- 11/41 backfill: alter schema schemadiff
-- all rows are filled
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.base IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.child IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.grandchild IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 12/41 contract: alter column public.base.__schemadiff_new_07c5416f
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
SET search_path = public;
ALTER TABLE public.base ADD CONSTRAINT base___schemadiff_new_07c5416f_not_null NOT NULL __schemadiff_new_07c5416f NOT VALID;

COMMIT;

BEGIN;

-- 13/41 contract: alter column public.base.__schemadiff_new_07c5416f
-- locks: SHARE UPDATE EXCLUSIVE on public.base, SHARE UPDATE EXCLUSIVE on public.child, SHARE UPDATE EXCLUSIVE on public.grandchild
-- work: reads all of public.base, reads all of public.child, reads all of public.grandchild
-- caution F201: fails when public.base.__schemadiff_new_07c5416f holds NULL
ALTER TABLE public.base VALIDATE CONSTRAINT base___schemadiff_new_07c5416f_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.base IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.child IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.grandchild IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 14/41 contract: alter column public.base.__schemadiff_new_e025e296
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
ALTER TABLE public.base ADD CONSTRAINT base___schemadiff_new_e025e296_not_null NOT NULL __schemadiff_new_e025e296 NOT VALID;

COMMIT;

BEGIN;

-- 15/41 contract: alter column public.base.__schemadiff_new_e025e296
-- locks: SHARE UPDATE EXCLUSIVE on public.base, SHARE UPDATE EXCLUSIVE on public.child, SHARE UPDATE EXCLUSIVE on public.grandchild
-- work: reads all of public.base, reads all of public.child, reads all of public.grandchild
-- caution F201: fails when public.base.__schemadiff_new_e025e296 holds NULL
ALTER TABLE public.base VALIDATE CONSTRAINT base___schemadiff_new_e025e296_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 16/41 contract: create default public.base.__schemadiff_new_07c5416f
-- locks: ACCESS EXCLUSIVE on public.base
ALTER TABLE ONLY public.base
    ALTER COLUMN __schemadiff_new_07c5416f SET DEFAULT 0,
    ALTER COLUMN __schemadiff_new_e025e296 SET DEFAULT 'ok';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 17/41 contract: create default public.child.__schemadiff_new_07c5416f
-- locks: ACCESS EXCLUSIVE on public.child
ALTER TABLE ONLY public.child
    ALTER COLUMN __schemadiff_new_07c5416f SET DEFAULT 5,
    ALTER COLUMN __schemadiff_new_e025e296 SET DEFAULT 'ok';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 18/41 contract: create default public.grandchild.__schemadiff_new_07c5416f
-- locks: ACCESS EXCLUSIVE on public.grandchild
ALTER TABLE ONLY public.grandchild
    ALTER COLUMN __schemadiff_new_07c5416f SET DEFAULT 5,
    ALTER COLUMN __schemadiff_new_e025e296 SET DEFAULT 'ok';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.base IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.child IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.grandchild IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 19/41 contract: create constraint public.base.__schemadiff_fits_e025e296
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
ALTER TABLE public.base ADD CONSTRAINT __schemadiff_fits_e025e296 CHECK (felt IS NULL OR __schemadiff_new_e025e296 IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- 20/41 contract: alter constraint public.base.__schemadiff_fits_e025e296
-- locks: SHARE UPDATE EXCLUSIVE on public.base, SHARE UPDATE EXCLUSIVE on public.child, SHARE UPDATE EXCLUSIVE on public.grandchild
-- work: reads all of public.base, reads all of public.child, reads all of public.grandchild
-- caution F205: fails when a value of public.base.felt does not fit public.__schemadiff_new_2b6beb0b
ALTER TABLE public.base VALIDATE CONSTRAINT __schemadiff_fits_e025e296;

COMMIT;

-- 21/41 contract: prepare constraint public.grandchild.grandchild_size_key
-- locks: SHARE UPDATE EXCLUSIVE on public.grandchild
-- work: builds public.grandchild.grandchild_size_key, reads all of public.grandchild
-- caution F202: fails when public.grandchild holds duplicates of (__schemadiff_new_07c5416f)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_984f9bfb ON public.grandchild (__schemadiff_new_07c5416f);

-- 22/41 contract: prepare index public.base_size
-- locks: SHARE UPDATE EXCLUSIVE on public.base
-- work: builds public.base_size, reads all of public.base
CREATE INDEX CONCURRENTLY __schemadiff_new_c50921bf ON public.base USING btree (__schemadiff_new_07c5416f);

-- 23/41 contract: prepare index public.child_size
-- locks: SHARE UPDATE EXCLUSIVE on public.child
-- work: builds public.child_size, reads all of public.child
CREATE INDEX CONCURRENTLY __schemadiff_new_b5850e38 ON public.child USING btree (__schemadiff_new_07c5416f, __schemadiff_new_e025e296);

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.base IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.child IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.grandchild IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 24/41 contract: create index public.base_size
-- locks: SHARE UPDATE EXCLUSIVE on public.base_size
ALTER INDEX public.base_size RENAME TO __schemadiff_old_c50921bf;
ALTER INDEX public.__schemadiff_new_c50921bf RENAME TO base_size;

-- 25/41 contract: create index public.child_size
-- locks: SHARE UPDATE EXCLUSIVE on public.child_size
ALTER INDEX public.child_size RENAME TO __schemadiff_old_b5850e38;
ALTER INDEX public.__schemadiff_new_b5850e38 RENAME TO child_size;

-- 26/41 contract: drop view public.sizes
-- locks: ACCESS EXCLUSIVE on public.sizes
SET search_path = '';
DROP VIEW public.sizes;

-- 27/41 contract: create view public.sizes
-- locks: ACCESS SHARE on public.grandchild
SET search_path = public;
CREATE VIEW public.sizes AS
SELECT __schemadiff_new_07c5416f AS size, __schemadiff_new_e025e296 AS felt FROM grandchild;

-- 28/41 contract: drop index public.base_size
-- locks: ACCESS EXCLUSIVE on public.base
SET search_path = '';
DROP INDEX public.__schemadiff_old_c50921bf;

-- 29/41 contract: drop index public.child_size
-- locks: ACCESS EXCLUSIVE on public.child
DROP INDEX public.__schemadiff_old_b5850e38;

-- 30/41 contract: drop constraint public.base.base_size_check
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
ALTER TABLE public.base DROP CONSTRAINT base_size_check;

-- 31/41 contract: create constraint public.base.base_size_check
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
SET search_path = public;
ALTER TABLE public.base ADD CONSTRAINT base_size_check CHECK (__schemadiff_new_07c5416f >= 0) NOT VALID;

-- 32/41 contract: drop constraint public.grandchild.grandchild_size_check
-- locks: ACCESS EXCLUSIVE on public.grandchild
SET search_path = '';
ALTER TABLE public.grandchild DROP CONSTRAINT grandchild_size_check;

-- 33/41 contract: create constraint public.grandchild.grandchild_size_check
-- locks: ACCESS EXCLUSIVE on public.grandchild
SET search_path = public;
ALTER TABLE public.grandchild ADD CONSTRAINT grandchild_size_check CHECK (__schemadiff_new_07c5416f < 1000) NOT VALID;

-- 34/41 contract: drop constraint public.grandchild.grandchild_size_key
-- locks: ACCESS EXCLUSIVE on public.grandchild
SET search_path = '';
ALTER TABLE public.grandchild DROP CONSTRAINT grandchild_size_key;

-- 35/41 contract: create constraint public.grandchild.grandchild_size_key
-- locks: ACCESS EXCLUSIVE on public.grandchild
SET search_path = public;
ALTER TABLE public.grandchild ADD CONSTRAINT grandchild_size_key UNIQUE USING INDEX __schemadiff_uq_984f9bfb;

-- 36/41 contract: drop column public.base.felt
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_48a71dcd" ON public.base;
DROP TRIGGER "~schemadiff_sync_48a71dcd" ON public.child;
DROP TRIGGER "~schemadiff_sync_48a71dcd" ON public.grandchild;
DROP FUNCTION schemadiff.schemadiff_sync_48a71dcd();
ALTER TABLE public.base DROP COLUMN felt;
ALTER TABLE public.base RENAME COLUMN __schemadiff_new_e025e296 TO felt;
ALTER TABLE public.child_size RENAME COLUMN __schemadiff_new_e025e296 TO felt;
ALTER TABLE public.base RENAME CONSTRAINT base___schemadiff_new_e025e296_not_null TO base_felt_not_null;

-- 37/41 contract: drop column public.base.size
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.base, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
-- caution B316: code that counts the columns of public.base finds size behind the others: INSERT and COPY without a list of columns, SELECT *
DROP TRIGGER "~schemadiff_sync_bf2ce584" ON public.base;
DROP TRIGGER "~schemadiff_sync_bf2ce584" ON public.child;
DROP TRIGGER "~schemadiff_sync_bf2ce584" ON public.grandchild;
DROP FUNCTION schemadiff.schemadiff_sync_bf2ce584();
ALTER TABLE public.base DROP COLUMN size;
ALTER TABLE public.base RENAME COLUMN __schemadiff_new_07c5416f TO size;
ALTER TABLE public.grandchild_size_key RENAME COLUMN __schemadiff_new_07c5416f TO size;
ALTER TABLE public.base_size RENAME COLUMN __schemadiff_new_07c5416f TO size;
ALTER TABLE public.child_size RENAME COLUMN __schemadiff_new_07c5416f TO size;
ALTER TABLE public.base RENAME CONSTRAINT base___schemadiff_new_07c5416f_not_null TO base_size_not_null;

-- 38/41 contract: drop enum public.mood
-- the new type takes over the name
-- caution B306: code that uses public.mood finds it changed
DROP TYPE public.mood;
ALTER TYPE public.__schemadiff_new_2b6beb0b RENAME TO mood;

COMMIT;

BEGIN;

-- 39/41 contract: alter constraint public.base.base_size_check
-- locks: SHARE UPDATE EXCLUSIVE on public.base, SHARE UPDATE EXCLUSIVE on public.child, SHARE UPDATE EXCLUSIVE on public.grandchild
-- work: reads all of public.base, reads all of public.child, reads all of public.grandchild
-- caution F203: fails when old rows of public.base break base_size_check
SET search_path = public;
ALTER TABLE public.base VALIDATE CONSTRAINT base_size_check;

COMMIT;

BEGIN;

-- 40/41 contract: alter constraint public.grandchild.grandchild_size_check
-- locks: SHARE UPDATE EXCLUSIVE on public.grandchild
-- work: reads all of public.grandchild
-- caution F203: fails when old rows of public.grandchild break grandchild_size_check
ALTER TABLE public.grandchild VALIDATE CONSTRAINT grandchild_size_check;

COMMIT;

BEGIN;

-- 41/41 contract: drop schema schemadiff
-- nothing is open any more
SET search_path = '';
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
