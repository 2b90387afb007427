-- schemadiff plan: before.sql -> after.sql
-- 14 steps: 2 expand, 8 backfill, 4 contract
-- column order: not that of the target, and stays so: public.birds (id, wings, sound); public.parrots (id, wings, words, sound)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/14 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.animals.sound', '{"schema":"public","table":"animals","column":"sound","value":"noise","condition":"sound IS NULL AND noise IS NOT NULL","search_path":""}'),
    ('pair', 'column public.animals.sound', '{"schema":"public","table":"animals","before":"noise","after":"sound"}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.animals IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.birds IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.parrots IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/14 expand: create column public.animals.sound
-- locks: ACCESS EXCLUSIVE on public.animals, ACCESS EXCLUSIVE on public.birds, ACCESS EXCLUSIVE on public.parrots
SET search_path = public;
ALTER TABLE public.animals ADD COLUMN sound text;
CREATE FUNCTION schemadiff.schemadiff_sync_6fa8341d() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.sound IS NULL THEN NEW.sound := NEW.noise; ELSE NEW.noise := NEW.sound; END IF;
    ELSIF NEW.sound IS DISTINCT FROM OLD.sound THEN NEW.noise := NEW.sound;
    ELSIF NEW.noise IS DISTINCT FROM OLD.noise THEN NEW.sound := NEW.noise;
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_6fa8341d" BEFORE INSERT OR UPDATE ON public.animals FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_6fa8341d();
CREATE TRIGGER "~schemadiff_sync_6fa8341d" BEFORE INSERT OR UPDATE ON public.birds FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_6fa8341d();
CREATE TRIGGER "~schemadiff_sync_6fa8341d" BEFORE INSERT OR UPDATE ON public.parrots FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_6fa8341d();

COMMIT;

-- 3/14 backfill: alter column public.animals.sound
-- locks: ROW EXCLUSIVE on public.animals
-- work: reads all of public.animals
SET search_path = '';
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_key1 public.animals.id%TYPE;
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
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.animals t WHERE (sound IS NULL AND noise IS NOT NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.animals u SET sound = noise FROM b WHERE u.id = b.schemadiff_key1)
                SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.animals t WHERE (t.id) > (schemadiff_key1) AND (sound IS NULL AND noise IS NOT NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.animals u SET sound = noise FROM b WHERE u.id = b.schemadiff_key1)
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

-- 4/14 backfill: alter column public.animals.sound
-- locks: ROW EXCLUSIVE on public.birds
-- work: reads all of public.birds
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
            UPDATE ONLY public.birds u SET sound = noise
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (sound IS NULL AND noise IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.birds'::pg_catalog.regclass)
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

-- 5/14 backfill: alter column public.animals.sound
-- locks: ROW EXCLUSIVE on public.parrots
-- work: reads all of public.parrots
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
            UPDATE ONLY public.parrots u SET sound = noise
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (sound IS NULL AND noise IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.parrots'::pg_catalog.regclass)
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

-- 6/14 backfill: prepare index public.by_noise
-- locks: SHARE UPDATE EXCLUSIVE on public.animals
-- work: builds public.by_noise, reads all of public.animals
SET search_path = public;
CREATE INDEX CONCURRENTLY __schemadiff_new_810fac73 ON public.animals USING btree (sound);

BEGIN;

-- 7/14 backfill: create index public.by_noise
-- locks: SHARE UPDATE EXCLUSIVE on public.by_noise
ALTER INDEX public.by_noise RENAME TO __schemadiff_old_810fac73;
ALTER INDEX public.__schemadiff_new_810fac73 RENAME TO by_noise;

COMMIT;

-- 8/14 backfill: prepare index public.parrots_noise
-- locks: SHARE UPDATE EXCLUSIVE on public.parrots
-- work: builds public.parrots_noise, reads all of public.parrots
-- caution F202: fails when public.parrots holds duplicates
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_new_9f524a5a ON public.parrots USING btree (sound);

BEGIN;

-- 9/14 backfill: create index public.parrots_noise
-- locks: SHARE UPDATE EXCLUSIVE on public.parrots_noise
-- caution B321: INSERT INTO public.parrots .. ON CONFLICT (sound) has to wait for backfill
ALTER INDEX public.parrots_noise RENAME TO __schemadiff_old_9f524a5a;
ALTER INDEX public.__schemadiff_new_9f524a5a RENAME TO parrots_noise;

COMMIT;

BEGIN;

-- 10/14 backfill: alter schema schemadiff
-- all rows are filled
SET search_path = '';
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

-- 11/14 contract: drop index public.by_noise
-- locks: SHARE UPDATE EXCLUSIVE on public.animals
DROP INDEX CONCURRENTLY public.__schemadiff_old_810fac73;

-- 12/14 contract: drop index public.parrots_noise
-- locks: SHARE UPDATE EXCLUSIVE on public.parrots
DROP INDEX CONCURRENTLY public.__schemadiff_old_9f524a5a;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.animals IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.birds IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.parrots IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 13/14 contract: drop column public.animals.noise
-- locks: ACCESS EXCLUSIVE on public.animals, ACCESS EXCLUSIVE on public.birds, ACCESS EXCLUSIVE on public.parrots
-- caution B302: code that still names column public.animals.noise fails
DROP TRIGGER "~schemadiff_sync_6fa8341d" ON public.animals;
DROP TRIGGER "~schemadiff_sync_6fa8341d" ON public.birds;
DROP TRIGGER "~schemadiff_sync_6fa8341d" ON public.parrots;
DROP FUNCTION schemadiff.schemadiff_sync_6fa8341d();
ALTER TABLE public.animals DROP COLUMN noise;

COMMIT;

BEGIN;

-- 14/14 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
