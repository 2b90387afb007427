-- schemadiff plan: before.sql -> after.sql
-- 18 steps: 2 expand, 5 backfill, 11 contract
-- column order: not that of the target, and stays so: public.t (id, day, code); public.t_2025 (id, day, code); public.t_2026 (id, day, code)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/18 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.t.__schemadiff_new_da78cb2a', '{"schema":"public","table":"t","column":"__schemadiff_new_da78cb2a","value":"code::character varying(40)","condition":"__schemadiff_new_da78cb2a IS NULL AND code IS NOT NULL","search_path":""}'),
    ('pair', 'column public.t.__schemadiff_new_da78cb2a', '{"schema":"public","table":"t","before":"code","after":"__schemadiff_new_da78cb2a","value":"code::character varying(40)","search_path":"","may_fail":false}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.t IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.t_2025 IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.t_2026 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/18 expand: create column public.t.__schemadiff_new_da78cb2a
-- becomes public.t.code as character varying(40)
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_2025, ACCESS EXCLUSIVE on public.t_2026
SET search_path = public;
ALTER TABLE public.t ADD COLUMN __schemadiff_new_da78cb2a character varying(40);
CREATE FUNCTION schemadiff.schemadiff_sync_1ab8f9cf() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT code::character varying(40) INTO NEW.__schemadiff_new_da78cb2a FROM (SELECT NEW.*) AS t;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_1ab8f9cf" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_1ab8f9cf();

COMMIT;

-- 3/18 backfill: alter column public.t.__schemadiff_new_da78cb2a
-- locks: ROW EXCLUSIVE on public.t_2025
-- work: reads all of public.t_2025
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
            UPDATE ONLY public.t_2025 u SET __schemadiff_new_da78cb2a = code::character varying(40)
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_da78cb2a IS NULL AND code IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.t_2025'::pg_catalog.regclass)
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

-- 4/18 backfill: alter column public.t.__schemadiff_new_da78cb2a
-- locks: ROW EXCLUSIVE on public.t_2026
-- work: reads all of public.t_2026
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
            UPDATE ONLY public.t_2026 u SET __schemadiff_new_da78cb2a = code::character varying(40)
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_da78cb2a IS NULL AND code IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.t_2026'::pg_catalog.regclass)
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

-- 5/18 backfill: prepare index public.t_2026_own
-- locks: SHARE UPDATE EXCLUSIVE on public.t_2026
-- work: builds public.t_2026_own, reads all of public.t_2026
-- caution F202: fails when public.t_2026 holds duplicates
SET search_path = public;
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_new_9ef95dc0 ON public.t_2026 USING btree (__schemadiff_new_da78cb2a, id);

BEGIN;

-- 6/18 backfill: alter schema schemadiff
-- all rows are filled
SET search_path = '';
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

-- 7/18 contract: prepare index public.t_2025_code_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t_2025
-- work: builds public.t_2025_code_idx, reads all of public.t_2025
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_047f96ee ON public.t_2025 USING btree (__schemadiff_new_da78cb2a);

-- 8/18 contract: prepare index public.t_2026_code_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.t_2026
-- work: builds public.t_2026_code_idx, reads all of public.t_2026
CREATE INDEX CONCURRENTLY __schemadiff_new_57a602dd ON public.t_2026 USING btree (__schemadiff_new_da78cb2a);

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.t_2026 IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.t IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.t_2025 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/18 backfill: create index public.t_2026_own
-- locks: SHARE UPDATE EXCLUSIVE on public.t_2026_own
ALTER INDEX public.t_2026_own RENAME TO __schemadiff_old_9ef95dc0;
ALTER INDEX public.__schemadiff_new_9ef95dc0 RENAME TO t_2026_own;

-- 10/18 contract: drop index public.t_2026_own
-- locks: ACCESS EXCLUSIVE on public.t_2026
SET search_path = '';
DROP INDEX public.__schemadiff_old_9ef95dc0;

-- 11/18 contract: drop index public.t_code
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_2025, ACCESS EXCLUSIVE on public.t_2026
DROP INDEX public.t_code;

-- 12/18 contract: create index public.t_code
-- locks: SHARE on public.t
SET search_path = public;
CREATE INDEX t_code ON ONLY public.t USING btree (__schemadiff_new_da78cb2a);

-- 13/18 contract: create index public.t_2025_code_idx
ALTER INDEX public.__schemadiff_new_047f96ee RENAME TO t_2025_code_idx;

-- 14/18 contract: create index public.t_2026_code_idx
ALTER INDEX public.__schemadiff_new_57a602dd RENAME TO t_2026_code_idx;

-- 15/18 contract: create index_attach public.t_2025_code_idx
-- because of index public.t_2025_code_idx
-- locks: ACCESS SHARE on public.t_2025, ACCESS SHARE on public.t
ALTER INDEX public.t_code ATTACH PARTITION public.t_2025_code_idx;

-- 16/18 contract: create index_attach public.t_2026_code_idx
-- because of index public.t_2026_code_idx
-- locks: ACCESS SHARE on public.t_2026, ACCESS SHARE on public.t
ALTER INDEX public.t_code ATTACH PARTITION public.t_2026_code_idx;

-- 17/18 contract: drop column public.t.code
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.t, ACCESS EXCLUSIVE on public.t_2025, ACCESS EXCLUSIVE on public.t_2026
-- caution B316: code that counts the columns of public.t finds code behind the others: INSERT and COPY without a list of columns, SELECT *
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_1ab8f9cf" ON public.t;
DROP FUNCTION schemadiff.schemadiff_sync_1ab8f9cf();
ALTER TABLE public.t DROP COLUMN code;
ALTER TABLE public.t RENAME COLUMN __schemadiff_new_da78cb2a TO code;
ALTER TABLE public.t_2026_own RENAME COLUMN __schemadiff_new_da78cb2a TO code;
ALTER TABLE public.t_code RENAME COLUMN __schemadiff_new_da78cb2a TO code;

COMMIT;

BEGIN;

-- 18/18 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
