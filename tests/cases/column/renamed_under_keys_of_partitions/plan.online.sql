-- schemadiff plan: before.sql -> after.sql
-- 64 steps: 3 expand, 5 backfill, 56 contract
-- column order: not that of the target, and stays so: public."Events B" (day, kind, event_id, bytes); public."Events B1" (day, kind, event_id, bytes); public.events (day, kind, event_id, bytes); public.events_a (day, kind, event_id, bytes)
-- U001: index public."Events B1_expr_idx" is compared as text (--no-scratch)
-- U001: index public."Events B_expr_idx" is compared as text (--no-scratch)
-- U001: index public.events_a_expr_idx is compared as text (--no-scratch)
-- U001: index public.events_large is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/64 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.events.bytes', '{"schema":"public","table":"events","column":"bytes","value":"size","condition":"bytes IS NULL AND size IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.events.event_id', '{"schema":"public","table":"events","column":"event_id","value":"id","condition":"event_id IS NULL AND id IS NOT NULL","search_path":""}'),
    ('pair', 'column public.events.bytes', '{"schema":"public","table":"events","before":"size","after":"bytes"}'),
    ('pair', 'column public.events.event_id', '{"schema":"public","table":"events","before":"id","after":"event_id"}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/64 expand: create column public.events.event_id
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
SET search_path = public;
ALTER TABLE public.events ADD COLUMN event_id integer;
CREATE FUNCTION schemadiff.schemadiff_sync_0599027f() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.event_id IS NULL THEN NEW.event_id := NEW.id; ELSE NEW.id := NEW.event_id; END IF;
    ELSIF NEW.event_id IS DISTINCT FROM OLD.event_id THEN NEW.id := NEW.event_id;
    ELSIF NEW.id IS DISTINCT FROM OLD.id THEN NEW.event_id := NEW.id;
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_0599027f" BEFORE INSERT OR UPDATE ON public.events FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_0599027f();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/64 expand: create column public.events.bytes
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE public.events ADD COLUMN bytes integer;
CREATE FUNCTION schemadiff.schemadiff_sync_1ec3e985() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.bytes IS NULL THEN NEW.bytes := NEW.size; ELSE NEW.size := NEW.bytes; END IF;
    ELSIF NEW.bytes IS DISTINCT FROM OLD.bytes THEN NEW.size := NEW.bytes;
    ELSIF NEW.size IS DISTINCT FROM OLD.size THEN NEW.bytes := NEW.size;
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_1ec3e985" BEFORE INSERT OR UPDATE ON public.events FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_1ec3e985();

COMMIT;

-- 4/64 backfill: alter column public.events.bytes
-- locks: ROW EXCLUSIVE on public.events_a
-- work: reads all of public.events_a
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
            UPDATE ONLY public.events_a u SET bytes = size
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (bytes IS NULL AND size IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.events_a'::pg_catalog.regclass)
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

-- 5/64 backfill: alter column public.events.bytes
-- locks: ROW EXCLUSIVE on public."Events B1"
-- work: reads all of public."Events B1"
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
            UPDATE ONLY public."Events B1" u SET bytes = size
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (bytes IS NULL AND size IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public."Events B1"'::pg_catalog.regclass)
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

-- 6/64 backfill: alter column public.events.event_id
-- locks: ROW EXCLUSIVE on public.events_a
-- work: reads all of public.events_a
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
            UPDATE ONLY public.events_a u SET event_id = id
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (event_id IS NULL AND id IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.events_a'::pg_catalog.regclass)
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

-- 7/64 backfill: alter column public.events.event_id
-- locks: ROW EXCLUSIVE on public."Events B1"
-- work: reads all of public."Events B1"
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
            UPDATE ONLY public."Events B1" u SET event_id = id
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (event_id IS NULL AND id IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public."Events B1"'::pg_catalog.regclass)
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

-- 8/64 backfill: alter schema schemadiff
-- all rows are filled
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/64 contract: alter column public.events.bytes
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
SET search_path = public;
ALTER TABLE public.events ADD CONSTRAINT events_bytes_not_null NOT NULL bytes NOT VALID;

COMMIT;

BEGIN;

-- 10/64 contract: alter column public.events.bytes
-- locks: SHARE UPDATE EXCLUSIVE on public.events, SHARE UPDATE EXCLUSIVE on public."Events B", SHARE UPDATE EXCLUSIVE on public.events_a, SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: reads all of public."Events B1", reads all of public.events_a
-- caution F201: fails when public.events.bytes holds NULL
ALTER TABLE public.events VALIDATE CONSTRAINT events_bytes_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 11/64 contract: alter column public.events.event_id
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE public.events ADD CONSTRAINT events_event_id_not_null NOT NULL event_id NOT VALID;

COMMIT;

BEGIN;

-- 12/64 contract: alter column public.events.event_id
-- locks: SHARE UPDATE EXCLUSIVE on public.events, SHARE UPDATE EXCLUSIVE on public."Events B", SHARE UPDATE EXCLUSIVE on public.events_a, SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: reads all of public."Events B1", reads all of public.events_a
-- caution F201: fails when public.events.event_id holds NULL
ALTER TABLE public.events VALIDATE CONSTRAINT events_event_id_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 13/64 contract: create default public."Events B".event_id
-- locks: ACCESS EXCLUSIVE on public."Events B"
ALTER TABLE ONLY public."Events B" ALTER COLUMN event_id SET DEFAULT nextval('public.events_id_seq'::regclass);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 14/64 contract: create default public."Events B1".event_id
-- locks: ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE ONLY public."Events B1" ALTER COLUMN event_id SET DEFAULT nextval('public.events_id_seq'::regclass);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 15/64 contract: create default public.events.event_id
-- locks: ACCESS EXCLUSIVE on public.events
ALTER TABLE ONLY public.events ALTER COLUMN event_id SET DEFAULT nextval('public.events_id_seq'::regclass);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 16/64 contract: create default public.events_a.event_id
-- locks: ACCESS EXCLUSIVE on public.events_a
ALTER TABLE ONLY public.events_a ALTER COLUMN event_id SET DEFAULT nextval('public.events_id_seq'::regclass);

COMMIT;

-- 17/64 contract: prepare constraint public."Events B1"."Events B1_bytes_day_key"
-- locks: SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: builds public."Events B1"."Events B1_bytes_day_key", reads all of public."Events B1"
-- caution F202: fails when public."Events B1" holds duplicates of (bytes, day)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_909c33a9 ON public."Events B1" (bytes, day);

-- 18/64 contract: prepare constraint public."Events B1"."Events B1_pkey"
-- locks: SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: builds public."Events B1"."Events B1_pkey", reads all of public."Events B1"
-- caution F202: fails when public."Events B1" holds duplicates of (event_id, day)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_cb92c749 ON public."Events B1" (event_id, day);

-- 19/64 contract: prepare constraint public.events_a.events_a_bytes_day_key
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a
-- work: builds public.events_a.events_a_bytes_day_key, reads all of public.events_a
-- caution F202: fails when public.events_a holds duplicates of (bytes, day)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_2d489266 ON public.events_a (bytes, day);

-- 20/64 contract: prepare constraint public.events_a.events_a_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a
-- work: builds public.events_a.events_a_pkey, reads all of public.events_a
-- caution F202: fails when public.events_a holds duplicates of (event_id, day)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_b5362940 ON public.events_a (event_id, day);

-- 21/64 contract: prepare index public."Events B1_expr_idx"
-- locks: SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: builds public."Events B1_expr_idx", reads all of public."Events B1"
CREATE INDEX CONCURRENTLY __schemadiff_new_267d689b ON public."Events B1" USING btree ((bytes * 2)) WHERE bytes > 1000;

-- 22/64 contract: prepare index public.events_a_expr_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a
-- work: builds public.events_a_expr_idx, reads all of public.events_a
CREATE INDEX CONCURRENTLY __schemadiff_new_79c49c13 ON public.events_a USING btree ((bytes * 2)) WHERE bytes > 1000;

-- 23/64 contract: prepare index public.events_a_only
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a
-- work: builds public.events_a_only, reads all of public.events_a
-- caution F202: fails when public.events_a holds duplicates
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_new_8614e050 ON public.events_a USING btree (bytes);

BEGIN;

-- 24/64 contract: create index public.events_a_only
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a_only
-- caution B321: INSERT INTO public.events_a .. ON CONFLICT (bytes) has to wait for contract
ALTER INDEX public.events_a_only RENAME TO __schemadiff_old_8614e050;
ALTER INDEX public.__schemadiff_new_8614e050 RENAME TO events_a_only;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 25/64 contract: alter owned_by public.events_id_seq
-- locks: SHARE ROW EXCLUSIVE on public.events_id_seq
ALTER SEQUENCE public.events_id_seq OWNED BY public.events.event_id;

COMMIT;

-- 26/64 contract: drop index public.events_a_only
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a
SET search_path = '';
DROP INDEX CONCURRENTLY public.__schemadiff_old_8614e050;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 27/64 contract: drop index public.events_large
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
DROP INDEX public.events_large;

-- 28/64 contract: create index public.events_large
-- locks: SHARE on public.events
SET search_path = public;
CREATE INDEX events_large ON ONLY public.events USING btree ((bytes * 2)) WHERE bytes > 1000;

-- 29/64 contract: create index public."Events B_expr_idx"
-- locks: SHARE on public."Events B"
CREATE INDEX "Events B_expr_idx" ON ONLY public."Events B" USING btree ((bytes * 2)) WHERE bytes > 1000;

-- 30/64 contract: create index public."Events B1_expr_idx"
ALTER INDEX public.__schemadiff_new_267d689b RENAME TO "Events B1_expr_idx";

-- 31/64 contract: create index public.events_a_expr_idx
ALTER INDEX public.__schemadiff_new_79c49c13 RENAME TO events_a_expr_idx;

-- 32/64 contract: create index_attach public."Events B1_expr_idx"
-- because of index public."Events B1_expr_idx"
-- locks: ACCESS SHARE on public."Events B1", ACCESS SHARE on public."Events B"
ALTER INDEX public."Events B_expr_idx" ATTACH PARTITION public."Events B1_expr_idx";

-- 33/64 contract: create index_attach public."Events B_expr_idx"
-- because of index public."Events B_expr_idx"
-- locks: ACCESS SHARE on public."Events B", ACCESS SHARE on public.events
ALTER INDEX public.events_large ATTACH PARTITION public."Events B_expr_idx";

-- 34/64 contract: create index_attach public.events_a_expr_idx
-- because of index public.events_a_expr_idx
-- locks: ACCESS SHARE on public.events_a, ACCESS SHARE on public.events
ALTER INDEX public.events_large ATTACH PARTITION public.events_a_expr_idx;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 35/64 contract: drop index public.events_size
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
SET search_path = '';
DROP INDEX public.events_size;

-- 36/64 contract: create index public.events_size
-- locks: SHARE on public.events
SET search_path = public;
CREATE INDEX events_size ON ONLY public.events USING btree (bytes DESC, kind);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 37/64 contract: create index public."Events B_bytes_kind_idx"
-- locks: SHARE on public."Events B"
CREATE INDEX "Events B_bytes_kind_idx" ON ONLY public."Events B" USING btree (bytes DESC, kind);

COMMIT;

-- 38/64 contract: create index public."Events B1_bytes_kind_idx"
-- locks: SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: builds public."Events B1_bytes_kind_idx"
CREATE INDEX CONCURRENTLY "Events B1_bytes_kind_idx" ON public."Events B1" USING btree (bytes DESC, kind);

-- 39/64 contract: create index public.events_a_bytes_kind_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a
-- work: builds public.events_a_bytes_kind_idx
CREATE INDEX CONCURRENTLY events_a_bytes_kind_idx ON public.events_a USING btree (bytes DESC, kind);

BEGIN;

-- 40/64 contract: create index_attach public."Events B1_bytes_kind_idx"
-- locks: ACCESS SHARE on public."Events B1", ACCESS SHARE on public."Events B"
ALTER INDEX public."Events B_bytes_kind_idx" ATTACH PARTITION public."Events B1_bytes_kind_idx";

-- 41/64 contract: create index_attach public."Events B_bytes_kind_idx"
-- locks: ACCESS SHARE on public."Events B", ACCESS SHARE on public.events
ALTER INDEX public.events_size ATTACH PARTITION public."Events B_bytes_kind_idx";

-- 42/64 contract: create index_attach public.events_a_bytes_kind_idx
-- locks: ACCESS SHARE on public.events_a, ACCESS SHARE on public.events
ALTER INDEX public.events_size ATTACH PARTITION public.events_a_bytes_kind_idx;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 43/64 contract: drop constraint public.events.sized
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
SET search_path = '';
ALTER TABLE public.events DROP CONSTRAINT sized;

-- 44/64 contract: create constraint public.events.sized
-- locks: ACCESS EXCLUSIVE on public.events
-- caution F202: fails when public.events holds duplicates of (bytes, day)
-- caution B321: INSERT INTO public.events .. ON CONFLICT (bytes, day) has to wait for contract
SET search_path = public;
ALTER TABLE ONLY public.events ADD CONSTRAINT sized UNIQUE (bytes, day);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 45/64 contract: create constraint public."Events B"."Events B_bytes_day_key"
-- locks: ACCESS EXCLUSIVE on public."Events B"
-- caution F202: fails when public."Events B" holds duplicates of (bytes, day)
-- caution B305: code that writes rows that public."Events B"."Events B_bytes_day_key" forbids fails
-- caution B321: INSERT INTO public."Events B" .. ON CONFLICT (bytes, day) has to wait for contract
ALTER TABLE ONLY public."Events B" ADD CONSTRAINT "Events B_bytes_day_key" UNIQUE (bytes, day);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 46/64 contract: create constraint public."Events B1"."Events B1_bytes_day_key"
-- locks: ACCESS EXCLUSIVE on public."Events B1"
-- caution B321: INSERT INTO public."Events B1" .. ON CONFLICT (bytes, day) has to wait for contract
ALTER TABLE public."Events B1" ADD CONSTRAINT "Events B1_bytes_day_key" UNIQUE USING INDEX __schemadiff_uq_909c33a9;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 47/64 contract: create constraint public.events_a.events_a_bytes_day_key
-- locks: ACCESS EXCLUSIVE on public.events_a
-- caution B321: INSERT INTO public.events_a .. ON CONFLICT (bytes, day) has to wait for contract
ALTER TABLE public.events_a ADD CONSTRAINT events_a_bytes_day_key UNIQUE USING INDEX __schemadiff_uq_2d489266;

COMMIT;

BEGIN;

-- 48/64 contract: create index_attach public."Events B1_bytes_day_key"
-- locks: ACCESS SHARE on public."Events B1", ACCESS SHARE on public."Events B"
ALTER INDEX public."Events B_bytes_day_key" ATTACH PARTITION public."Events B1_bytes_day_key";

-- 49/64 contract: create index_attach public."Events B_bytes_day_key"
-- locks: ACCESS SHARE on public."Events B", ACCESS SHARE on public.events
ALTER INDEX public.sized ATTACH PARTITION public."Events B_bytes_day_key";

-- 50/64 contract: create index_attach public.events_a_bytes_day_key
-- locks: ACCESS SHARE on public.events_a, ACCESS SHARE on public.events
ALTER INDEX public.sized ATTACH PARTITION public.events_a_bytes_day_key;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.notes IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 51/64 contract: drop constraint public.notes.notes_event_day_fkey
-- locks: ACCESS EXCLUSIVE on public.notes, ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
SET search_path = '';
ALTER TABLE public.notes DROP CONSTRAINT notes_event_day_fkey;

-- 52/64 contract: drop constraint public.events.events_pkey
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE public.events DROP CONSTRAINT events_pkey;

-- 53/64 contract: create constraint public.events.events_pkey
-- locks: ACCESS EXCLUSIVE on public.events
-- caution F202: fails when public.events holds duplicates of (event_id, day)
-- caution B321: INSERT INTO public.events .. ON CONFLICT (event_id, day) has to wait for contract
SET search_path = public;
ALTER TABLE ONLY public.events ADD CONSTRAINT events_pkey PRIMARY KEY (event_id, day);

-- 54/64 contract: create constraint public."Events B"."Events B_pkey"
-- locks: ACCESS EXCLUSIVE on public."Events B"
-- caution F202: fails when public."Events B" holds duplicates of (event_id, day)
-- caution B321: INSERT INTO public."Events B" .. ON CONFLICT (event_id, day) has to wait for contract
ALTER TABLE ONLY public."Events B" ADD CONSTRAINT "Events B_pkey" PRIMARY KEY (event_id, day);

-- 55/64 contract: create constraint public."Events B1"."Events B1_pkey"
-- locks: ACCESS EXCLUSIVE on public."Events B1"
-- caution B321: INSERT INTO public."Events B1" .. ON CONFLICT (event_id, day) has to wait for contract
ALTER TABLE public."Events B1" ADD CONSTRAINT "Events B1_pkey" PRIMARY KEY USING INDEX __schemadiff_uq_cb92c749;

-- 56/64 contract: create constraint public.events_a.events_a_pkey
-- locks: ACCESS EXCLUSIVE on public.events_a
-- caution B321: INSERT INTO public.events_a .. ON CONFLICT (event_id, day) has to wait for contract
ALTER TABLE public.events_a ADD CONSTRAINT events_a_pkey PRIMARY KEY USING INDEX __schemadiff_uq_b5362940;

-- 57/64 contract: create index_attach public."Events B1_pkey"
-- because of constraint public."Events B"."Events B_pkey"
-- locks: ACCESS SHARE on public."Events B1", ACCESS SHARE on public."Events B"
ALTER INDEX public."Events B_pkey" ATTACH PARTITION public."Events B1_pkey";

-- 58/64 contract: create index_attach public."Events B_pkey"
-- because of constraint public."Events B"."Events B_pkey"
-- locks: ACCESS SHARE on public."Events B", ACCESS SHARE on public.events
ALTER INDEX public.events_pkey ATTACH PARTITION public."Events B_pkey";

-- 59/64 contract: create index_attach public.events_a_pkey
-- because of constraint public.events.events_pkey
-- locks: ACCESS SHARE on public.events_a, ACCESS SHARE on public.events
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_a_pkey;

-- 60/64 contract: create constraint public.notes.notes_event_day_fkey
-- locks: SHARE ROW EXCLUSIVE on public.notes, SHARE ROW EXCLUSIVE on public.events, SHARE ROW EXCLUSIVE on public."Events B", SHARE ROW EXCLUSIVE on public.events_a, SHARE ROW EXCLUSIVE on public."Events B1"
ALTER TABLE public.notes ADD CONSTRAINT notes_event_day_fkey FOREIGN KEY (event, day) REFERENCES public.events (event_id, day) NOT VALID;

COMMIT;

BEGIN;

-- 61/64 contract: alter constraint public.notes.notes_event_day_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.notes, ROW SHARE on public.events
-- work: reads all of public."Events B1", reads all of public.events_a, reads all of public.notes
-- caution F204: fails when old rows of public.notes break notes_event_day_fkey
ALTER TABLE public.notes VALIDATE CONSTRAINT notes_event_day_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 62/64 contract: drop column public.events.id
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_id_seq, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
-- caution B302: code that still names column public.events.id fails
-- caution B321: code that asks for the sequence of public.events.event_id, or public.events_event_id_seq by its name, has to wait for contract
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_0599027f" ON public.events;
DROP FUNCTION schemadiff.schemadiff_sync_0599027f();
ALTER TABLE public.events DROP COLUMN id;
ALTER SEQUENCE public.events_id_seq RENAME TO events_event_id_seq;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 63/64 contract: drop column public.events.size
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
-- caution B302: code that still names column public.events.size fails
DROP TRIGGER "~schemadiff_sync_1ec3e985" ON public.events;
DROP FUNCTION schemadiff.schemadiff_sync_1ec3e985();
ALTER TABLE public.events DROP COLUMN size;

COMMIT;

BEGIN;

-- 64/64 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
