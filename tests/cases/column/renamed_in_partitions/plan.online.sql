-- schemadiff plan: before.sql -> after.sql
-- 18 steps: 3 expand, 3 backfill, 12 contract
-- U001: view public.noted is compared as text (--no-scratch)

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
    ('backfill', 'column public.events.remark', '{"schema":"public","table":"events","column":"remark","value":"note","condition":"remark IS NULL AND note IS NOT NULL","search_path":""}'),
    ('pair', 'column public.events.remark', '{"schema":"public","table":"events","before":"note","after":"remark"}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b0 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/18 expand: create column public.events.remark
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
SET search_path = public;
ALTER TABLE public.events ADD COLUMN remark text;
CREATE FUNCTION schemadiff.schemadiff_sync_ff1564c8() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.remark IS NULL THEN NEW.remark := NEW.note; ELSE NEW.note := NEW.remark; END IF;
    ELSIF NEW.remark IS DISTINCT FROM OLD.remark THEN NEW.note := NEW.remark;
    ELSIF NEW.note IS DISTINCT FROM OLD.note THEN NEW.remark := NEW.note;
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_ff1564c8" BEFORE INSERT OR UPDATE ON public.events FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_ff1564c8();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b0 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/18 expand: drop constraint public.events.events_note_check
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
SET search_path = '';
ALTER TABLE public.events DROP CONSTRAINT events_note_check;

COMMIT;

-- 4/18 backfill: alter column public.events.remark
-- locks: ROW EXCLUSIVE on public.events_a
-- work: reads all of public.events_a
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_key1 public.events_a.id%TYPE;
    schemadiff_key2 public.events_a.day%TYPE;
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
                WITH b AS (SELECT t.id AS schemadiff_key1, t.day AS schemadiff_key2 FROM ONLY public.events_a t WHERE (remark IS NULL AND note IS NOT NULL)
                           ORDER BY t.id, t.day LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.events_a u SET remark = note FROM b WHERE u.id = b.schemadiff_key1 AND u.day = b.schemadiff_key2)
                SELECT b.* INTO schemadiff_key1, schemadiff_key2 FROM b ORDER BY b.schemadiff_key1 DESC, b.schemadiff_key2 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1, t.day AS schemadiff_key2 FROM ONLY public.events_a t WHERE (t.id, t.day) > (schemadiff_key1, schemadiff_key2) AND (remark IS NULL AND note IS NOT NULL)
                           ORDER BY t.id, t.day LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.events_a u SET remark = note FROM b WHERE u.id = b.schemadiff_key1 AND u.day = b.schemadiff_key2)
                SELECT b.* INTO schemadiff_key1, schemadiff_key2 FROM b ORDER BY b.schemadiff_key1 DESC, b.schemadiff_key2 DESC LIMIT 1;
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

-- 5/18 backfill: alter column public.events.remark
-- locks: ROW EXCLUSIVE on public.events_b0
-- work: reads all of public.events_b0
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_key1 public.events_b0.id%TYPE;
    schemadiff_key2 public.events_b0.day%TYPE;
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
                WITH b AS (SELECT t.id AS schemadiff_key1, t.day AS schemadiff_key2 FROM ONLY public.events_b0 t WHERE (remark IS NULL AND note IS NOT NULL)
                           ORDER BY t.id, t.day LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.events_b0 u SET remark = note FROM b WHERE u.id = b.schemadiff_key1 AND u.day = b.schemadiff_key2)
                SELECT b.* INTO schemadiff_key1, schemadiff_key2 FROM b ORDER BY b.schemadiff_key1 DESC, b.schemadiff_key2 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1, t.day AS schemadiff_key2 FROM ONLY public.events_b0 t WHERE (t.id, t.day) > (schemadiff_key1, schemadiff_key2) AND (remark IS NULL AND note IS NOT NULL)
                           ORDER BY t.id, t.day LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.events_b0 u SET remark = note FROM b WHERE u.id = b.schemadiff_key1 AND u.day = b.schemadiff_key2)
                SELECT b.* INTO schemadiff_key1, schemadiff_key2 FROM b ORDER BY b.schemadiff_key1 DESC, b.schemadiff_key2 DESC LIMIT 1;
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

-- 6/18 backfill: alter schema schemadiff
-- all rows are filled
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b0 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/18 contract: alter column public.events.remark
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
SET search_path = public;
ALTER TABLE public.events ADD CONSTRAINT events_remark_not_null NOT NULL remark NOT VALID;

COMMIT;

BEGIN;

-- 8/18 contract: alter column public.events.remark
-- locks: SHARE UPDATE EXCLUSIVE on public.events, SHARE UPDATE EXCLUSIVE on public.events_a, SHARE UPDATE EXCLUSIVE on public.events_b, SHARE UPDATE EXCLUSIVE on public.events_b0
-- work: reads all of public.events_a, reads all of public.events_b0
-- caution F201: fails when public.events.remark holds NULL
ALTER TABLE public.events VALIDATE CONSTRAINT events_remark_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/18 contract: create default public.events.remark
-- locks: ACCESS EXCLUSIVE on public.events
ALTER TABLE ONLY public.events ALTER COLUMN remark SET DEFAULT 'none';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 10/18 contract: create default public.events_a.remark
-- locks: ACCESS EXCLUSIVE on public.events_a
ALTER TABLE ONLY public.events_a ALTER COLUMN remark SET DEFAULT 'a';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 11/18 contract: create default public.events_b.remark
-- locks: ACCESS EXCLUSIVE on public.events_b
ALTER TABLE ONLY public.events_b ALTER COLUMN remark SET DEFAULT 'none';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 12/18 contract: create default public.events_b0.remark
-- locks: ACCESS EXCLUSIVE on public.events_b0
ALTER TABLE ONLY public.events_b0 ALTER COLUMN remark SET DEFAULT 'none';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b0 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 13/18 contract: create constraint public.events.events_remark_check
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
ALTER TABLE public.events ADD CONSTRAINT events_remark_check CHECK (remark <> '') NOT VALID;

COMMIT;

BEGIN;

-- 14/18 contract: alter constraint public.events.events_remark_check
-- locks: SHARE UPDATE EXCLUSIVE on public.events, SHARE UPDATE EXCLUSIVE on public.events_a, SHARE UPDATE EXCLUSIVE on public.events_b, SHARE UPDATE EXCLUSIVE on public.events_b0
-- work: reads all of public.events_a, reads all of public.events_b0
-- caution F203: fails when old rows of public.events break events_remark_check
ALTER TABLE public.events VALIDATE CONSTRAINT events_remark_check;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 15/18 contract: drop view public.noted
-- locks: ACCESS EXCLUSIVE on public.noted
SET search_path = '';
DROP VIEW public.noted;

-- 16/18 contract: create view public.noted
-- locks: ACCESS SHARE on public.events
SET search_path = public;
CREATE VIEW public.noted AS
SELECT id, remark AS note FROM events;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b0 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 17/18 contract: drop column public.events.note
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
-- caution B302: code that still names column public.events.note fails
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_ff1564c8" ON public.events;
DROP FUNCTION schemadiff.schemadiff_sync_ff1564c8();
ALTER TABLE public.events DROP COLUMN note;

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
