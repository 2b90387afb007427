-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 3 expand, 4 backfill, 3 contract
-- column order: not that of the target, and stays so: public.t (b, c, a)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.t.__schemadiff_new_5c911f68', '{"schema":"public","table":"t","column":"__schemadiff_new_5c911f68","value":"a::text","condition":"__schemadiff_new_5c911f68 IS NULL AND a IS NOT NULL","search_path":""}'),
    ('pair', 'column public.t.__schemadiff_new_5c911f68', '{"schema":"public","table":"t","before":"a","after":"__schemadiff_new_5c911f68","value":"a::text","search_path":"","may_fail":false}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/10 expand: create column public.t.__schemadiff_new_5c911f68
-- becomes public.t.a as text
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN __schemadiff_new_5c911f68 text COLLATE pg_catalog."C";
CREATE FUNCTION schemadiff.schemadiff_sync_41c36bc3() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT a::text INTO NEW.__schemadiff_new_5c911f68 FROM (SELECT NEW.*) AS t;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_41c36bc3" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_41c36bc3();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/10 expand: alter column public.t.b
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B306: values of public.t.b sort and compare in another way
-- caution B306: values of public.t.c sort and compare in another way
ALTER TABLE public.t
    ALTER COLUMN b TYPE text,
    ALTER COLUMN c TYPE character varying(20) COLLATE pg_catalog."und-x-icu";

COMMIT;

-- 4/10 backfill: alter column public.t.__schemadiff_new_5c911f68
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
            UPDATE ONLY public.t u SET __schemadiff_new_5c911f68 = a::text
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_5c911f68 IS NULL AND a IS NOT NULL);
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

-- 5/10 backfill: prepare index public.t_a
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t_a, reads all of public.t
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_c36e7b94 ON public.t USING btree (__schemadiff_new_5c911f68);

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/10 backfill: create index public.t_a
-- locks: SHARE UPDATE EXCLUSIVE on public.t_a
ALTER INDEX public.t_a RENAME TO __schemadiff_old_c36e7b94;
ALTER INDEX public.__schemadiff_new_c36e7b94 RENAME TO t_a;

-- 7/10 contract: drop index public.t_a
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = '';
DROP INDEX public.__schemadiff_old_c36e7b94;

-- 8/10 contract: drop column public.t.a
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B316: code that counts the columns of public.t finds a behind the others: INSERT and COPY without a list of columns, SELECT *
-- caution B306: values of public.t.a sort and compare in another way
DROP TRIGGER "~schemadiff_sync_41c36bc3" ON public.t;
DROP FUNCTION schemadiff.schemadiff_sync_41c36bc3();
ALTER TABLE public.t DROP COLUMN a;
ALTER TABLE public.t RENAME COLUMN __schemadiff_new_5c911f68 TO a;
ALTER TABLE public.t_a RENAME COLUMN __schemadiff_new_5c911f68 TO a;

COMMIT;

BEGIN;

-- 9/10 backfill: alter schema schemadiff
-- all rows are filled
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

BEGIN;

-- 10/10 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
