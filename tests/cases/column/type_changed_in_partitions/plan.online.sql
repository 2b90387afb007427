-- schemadiff plan: before.sql -> after.sql
-- 25 steps: 3 expand, 5 backfill, 17 contract
-- column order: not that of the target, and stays so: public.events_b0 (day, id, code, size)
-- U001: default public.events.size is compared as text (--no-scratch)
-- U001: default public.events_a.size is compared as text (--no-scratch)
-- U001: default public.events_b.size is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/25 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.events.__schemadiff_new_37eaa3f5', '{"schema":"public","table":"events","column":"__schemadiff_new_37eaa3f5","value":"size::bigint","condition":"__schemadiff_new_37eaa3f5 IS NULL AND size IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.events.__schemadiff_new_43e69ebe', '{"schema":"public","table":"events","column":"__schemadiff_new_43e69ebe","value":"code::int","condition":"__schemadiff_new_43e69ebe IS NULL AND code IS NOT NULL","search_path":"public"}'),
    ('pair', 'column public.events.__schemadiff_new_37eaa3f5', '{"schema":"public","table":"events","before":"size","after":"__schemadiff_new_37eaa3f5","value":"size::bigint","search_path":"","may_fail":false}'),
    ('pair', 'column public.events.__schemadiff_new_43e69ebe', '{"schema":"public","table":"events","before":"code","after":"__schemadiff_new_43e69ebe","value":"code::int","search_path":"public","may_fail":false}')
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

-- 2/25 expand: create column public.events.__schemadiff_new_37eaa3f5
-- becomes public.events.size as bigint
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
SET search_path = public;
ALTER TABLE public.events ADD COLUMN __schemadiff_new_37eaa3f5 bigint;
CREATE FUNCTION schemadiff.schemadiff_sync_21c4c188() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT size::bigint INTO NEW.__schemadiff_new_37eaa3f5 FROM (SELECT NEW.*) AS events;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_21c4c188" BEFORE INSERT OR UPDATE ON public.events FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_21c4c188();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b0 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/25 expand: create column public.events.__schemadiff_new_43e69ebe
-- becomes public.events.code as integer
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
-- caution B305: code that writes values of public.events.code that @using cannot convert fails
ALTER TABLE public.events ADD COLUMN __schemadiff_new_43e69ebe integer;
CREATE FUNCTION schemadiff.schemadiff_sync_8dc5796a() RETURNS trigger LANGUAGE plpgsql SET search_path = public AS $$
#variable_conflict use_column
BEGIN
    SELECT code::int INTO NEW.__schemadiff_new_43e69ebe FROM (SELECT NEW.*) AS events;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_8dc5796a" BEFORE INSERT OR UPDATE ON public.events FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_8dc5796a();

COMMIT;

-- 4/25 backfill: alter column public.events.__schemadiff_new_37eaa3f5
-- locks: ROW EXCLUSIVE on public.events_a
-- work: reads all of public.events_a
SET search_path = '';
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
                WITH b AS (SELECT t.id AS schemadiff_key1, t.day AS schemadiff_key2 FROM ONLY public.events_a t WHERE (__schemadiff_new_37eaa3f5 IS NULL AND size IS NOT NULL)
                           ORDER BY t.id, t.day LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.events_a u SET __schemadiff_new_37eaa3f5 = size::bigint FROM b WHERE u.id = b.schemadiff_key1 AND u.day = b.schemadiff_key2)
                SELECT b.* INTO schemadiff_key1, schemadiff_key2 FROM b ORDER BY b.schemadiff_key1 DESC, b.schemadiff_key2 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1, t.day AS schemadiff_key2 FROM ONLY public.events_a t WHERE (t.id, t.day) > (schemadiff_key1, schemadiff_key2) AND (__schemadiff_new_37eaa3f5 IS NULL AND size IS NOT NULL)
                           ORDER BY t.id, t.day LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.events_a u SET __schemadiff_new_37eaa3f5 = size::bigint FROM b WHERE u.id = b.schemadiff_key1 AND u.day = b.schemadiff_key2)
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

-- 5/25 backfill: alter column public.events.__schemadiff_new_37eaa3f5
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
                WITH b AS (SELECT t.id AS schemadiff_key1, t.day AS schemadiff_key2 FROM ONLY public.events_b0 t WHERE (__schemadiff_new_37eaa3f5 IS NULL AND size IS NOT NULL)
                           ORDER BY t.id, t.day LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.events_b0 u SET __schemadiff_new_37eaa3f5 = size::bigint FROM b WHERE u.id = b.schemadiff_key1 AND u.day = b.schemadiff_key2)
                SELECT b.* INTO schemadiff_key1, schemadiff_key2 FROM b ORDER BY b.schemadiff_key1 DESC, b.schemadiff_key2 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1, t.day AS schemadiff_key2 FROM ONLY public.events_b0 t WHERE (t.id, t.day) > (schemadiff_key1, schemadiff_key2) AND (__schemadiff_new_37eaa3f5 IS NULL AND size IS NOT NULL)
                           ORDER BY t.id, t.day LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.events_b0 u SET __schemadiff_new_37eaa3f5 = size::bigint FROM b WHERE u.id = b.schemadiff_key1 AND u.day = b.schemadiff_key2)
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

-- 6/25 backfill: alter column public.events.__schemadiff_new_43e69ebe
-- locks: ROW EXCLUSIVE on public.events_a
-- work: reads all of public.events_a
SET search_path = public;
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
                WITH b AS (SELECT t.id AS schemadiff_key1, t.day AS schemadiff_key2 FROM ONLY public.events_a t WHERE (__schemadiff_new_43e69ebe IS NULL AND code IS NOT NULL)
                           ORDER BY t.id, t.day LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.events_a u SET __schemadiff_new_43e69ebe = code::int FROM b WHERE u.id = b.schemadiff_key1 AND u.day = b.schemadiff_key2)
                SELECT b.* INTO schemadiff_key1, schemadiff_key2 FROM b ORDER BY b.schemadiff_key1 DESC, b.schemadiff_key2 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1, t.day AS schemadiff_key2 FROM ONLY public.events_a t WHERE (t.id, t.day) > (schemadiff_key1, schemadiff_key2) AND (__schemadiff_new_43e69ebe IS NULL AND code IS NOT NULL)
                           ORDER BY t.id, t.day LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.events_a u SET __schemadiff_new_43e69ebe = code::int FROM b WHERE u.id = b.schemadiff_key1 AND u.day = b.schemadiff_key2)
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

-- 7/25 backfill: alter column public.events.__schemadiff_new_43e69ebe
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
                WITH b AS (SELECT t.id AS schemadiff_key1, t.day AS schemadiff_key2 FROM ONLY public.events_b0 t WHERE (__schemadiff_new_43e69ebe IS NULL AND code IS NOT NULL)
                           ORDER BY t.id, t.day LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.events_b0 u SET __schemadiff_new_43e69ebe = code::int FROM b WHERE u.id = b.schemadiff_key1 AND u.day = b.schemadiff_key2)
                SELECT b.* INTO schemadiff_key1, schemadiff_key2 FROM b ORDER BY b.schemadiff_key1 DESC, b.schemadiff_key2 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1, t.day AS schemadiff_key2 FROM ONLY public.events_b0 t WHERE (t.id, t.day) > (schemadiff_key1, schemadiff_key2) AND (__schemadiff_new_43e69ebe IS NULL AND code IS NOT NULL)
                           ORDER BY t.id, t.day LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.events_b0 u SET __schemadiff_new_43e69ebe = code::int FROM b WHERE u.id = b.schemadiff_key1 AND u.day = b.schemadiff_key2)
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

-- 8/25 backfill: alter schema schemadiff
-- all rows are filled
SET search_path = '';
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

-- 9/25 contract: alter column public.events.__schemadiff_new_37eaa3f5
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
SET search_path = public;
ALTER TABLE public.events ADD CONSTRAINT events___schemadiff_new_37eaa3f5_not_null NOT NULL __schemadiff_new_37eaa3f5 NOT VALID;

COMMIT;

BEGIN;

-- 10/25 contract: alter column public.events.__schemadiff_new_37eaa3f5
-- locks: SHARE UPDATE EXCLUSIVE on public.events, SHARE UPDATE EXCLUSIVE on public.events_a, SHARE UPDATE EXCLUSIVE on public.events_b, SHARE UPDATE EXCLUSIVE on public.events_b0
-- work: reads all of public.events_a, reads all of public.events_b0
-- caution F201: fails when public.events.__schemadiff_new_37eaa3f5 holds NULL
ALTER TABLE public.events VALIDATE CONSTRAINT events___schemadiff_new_37eaa3f5_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 11/25 contract: create default public.events.__schemadiff_new_37eaa3f5
-- locks: ACCESS EXCLUSIVE on public.events
ALTER TABLE ONLY public.events ALTER COLUMN __schemadiff_new_37eaa3f5 SET DEFAULT 0;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 12/25 contract: create default public.events_a.__schemadiff_new_37eaa3f5
-- locks: ACCESS EXCLUSIVE on public.events_a
ALTER TABLE ONLY public.events_a ALTER COLUMN __schemadiff_new_37eaa3f5 SET DEFAULT 1;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 13/25 contract: create default public.events_b.__schemadiff_new_37eaa3f5
-- locks: ACCESS EXCLUSIVE on public.events_b
ALTER TABLE ONLY public.events_b ALTER COLUMN __schemadiff_new_37eaa3f5 SET DEFAULT 0;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN SHARE ROW EXCLUSIVE MODE;
LOCK TABLE ONLY public.events_a IN SHARE ROW EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b IN SHARE ROW EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b0 IN SHARE ROW EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 14/25 contract: alter trigger public.events.sized
-- locks: SHARE ROW EXCLUSIVE on public.events, SHARE ROW EXCLUSIVE on public.events_a, SHARE ROW EXCLUSIVE on public.events_b, SHARE ROW EXCLUSIVE on public.events_b0
CREATE OR REPLACE TRIGGER sized
    BEFORE UPDATE OF __schemadiff_new_37eaa3f5 ON public.events
    FOR EACH ROW
    EXECUTE FUNCTION public.checked();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 15/25 contract: alter policy public.events_a.small
-- locks: ACCESS EXCLUSIVE on public.events_a
ALTER POLICY small ON public.events_a
    USING (__schemadiff_new_37eaa3f5 < 1000);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 16/25 contract: drop view public.sizes
-- locks: ACCESS EXCLUSIVE on public.sizes
SET search_path = '';
DROP VIEW public.sizes;

-- 17/25 contract: create view public.sizes
-- locks: ACCESS SHARE on public.events
SET search_path = public;
CREATE VIEW public.sizes AS
SELECT id, __schemadiff_new_37eaa3f5 AS size FROM events;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 18/25 contract: drop view public.sizes_a
-- locks: ACCESS EXCLUSIVE on public.sizes_a
SET search_path = '';
DROP VIEW public.sizes_a;

-- 19/25 contract: create view public.sizes_a
-- locks: ACCESS SHARE on public.events_a
SET search_path = public;
CREATE VIEW public.sizes_a AS
SELECT id, __schemadiff_new_37eaa3f5 AS size FROM events_a;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b0 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 20/25 contract: drop column public.events.code
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
-- caution B306: readers of public.events.code get integer in place of text
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_8dc5796a" ON public.events;
DROP FUNCTION schemadiff.schemadiff_sync_8dc5796a();
ALTER TABLE public.events DROP COLUMN code;
ALTER TABLE public.events RENAME COLUMN __schemadiff_new_43e69ebe TO code;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_b0 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 21/25 contract: drop constraint public.events.events_size_check
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
ALTER TABLE public.events DROP CONSTRAINT events_size_check;

-- 22/25 contract: create constraint public.events.events_size_check
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
SET search_path = public;
ALTER TABLE public.events ADD CONSTRAINT events_size_check CHECK (__schemadiff_new_37eaa3f5 >= 0) NOT VALID;

-- 23/25 contract: drop column public.events.size
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public.events_b, ACCESS EXCLUSIVE on public.events_b0
-- caution B316: code that counts the columns of public.events finds size behind the others: INSERT and COPY without a list of columns, SELECT *
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_21c4c188" ON public.events;
DROP FUNCTION schemadiff.schemadiff_sync_21c4c188();
ALTER TABLE public.events DROP COLUMN size;
ALTER TABLE public.events RENAME COLUMN __schemadiff_new_37eaa3f5 TO size;
ALTER TABLE public.events RENAME CONSTRAINT events___schemadiff_new_37eaa3f5_not_null TO events_size_not_null;

COMMIT;

BEGIN;

-- 24/25 contract: alter constraint public.events.events_size_check
-- locks: SHARE UPDATE EXCLUSIVE on public.events, SHARE UPDATE EXCLUSIVE on public.events_a, SHARE UPDATE EXCLUSIVE on public.events_b, SHARE UPDATE EXCLUSIVE on public.events_b0
-- work: reads all of public.events_a, reads all of public.events_b0
-- caution F203: fails when old rows of public.events break events_size_check
SET search_path = public;
ALTER TABLE public.events VALIDATE CONSTRAINT events_size_check;

COMMIT;

BEGIN;

-- 25/25 contract: drop schema schemadiff
-- nothing is open any more
SET search_path = '';
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
