-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 backfill

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: create extension "uuid-ossp"
SET search_path = public;
CREATE EXTENSION "uuid-ossp" WITH SCHEMA ext;

COMMIT;

BEGIN;

-- 2/4 expand: create column public.products.token
-- locks: ACCESS EXCLUSIVE on public.products
ALTER TABLE public.products ADD COLUMN token uuid,
    ALTER COLUMN token SET DEFAULT ext.uuid_generate_v4();

COMMIT;

-- 3/4 expand: create index public.products_props
-- locks: SHARE UPDATE EXCLUSIVE on public.products
-- work: builds public.products_props
CREATE INDEX CONCURRENTLY products_props ON public.products USING gin (props);

-- 4/4 backfill: alter column public.products.token
-- locks: ROW EXCLUSIVE on public.products
-- work: reads all of public.products
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_key1 public.products.id%TYPE;
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
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.products t WHERE (token IS NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.products u SET token = ext.uuid_generate_v4() FROM b WHERE u.id = b.schemadiff_key1)
                SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.products t WHERE (t.id) > (schemadiff_key1) AND (token IS NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.products u SET token = ext.uuid_generate_v4() FROM b WHERE u.id = b.schemadiff_key1)
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

RESET search_path;
RESET check_function_bodies;
