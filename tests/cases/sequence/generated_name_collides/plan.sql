-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 2 expand, 1 backfill, 3 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create sequence public.t_id_seq1
SET search_path = public;
CREATE SEQUENCE public.t_id_seq1 AS integer;

COMMIT;

BEGIN;

-- 2/6 expand: create column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD COLUMN id integer,
    ALTER COLUMN id SET DEFAULT nextval('public.t_id_seq1'::regclass);

COMMIT;

-- 3/6 backfill: alter column public.t.id
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
            UPDATE ONLY public.t u SET id = nextval('public.t_id_seq1'::regclass)
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (id IS NULL);
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

-- 4/6 contract: alter column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD CONSTRAINT t_id_not_null NOT NULL id NOT VALID;

COMMIT;

BEGIN;

-- 5/6 contract: alter column public.t.id
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t.id holds NULL
ALTER TABLE public.t VALIDATE CONSTRAINT t_id_not_null;

COMMIT;

BEGIN;

-- 6/6 contract: create owned_by public.t_id_seq1
-- locks: SHARE ROW EXCLUSIVE on public.t_id_seq1
ALTER SEQUENCE public.t_id_seq1 OWNED BY public.t.id;

COMMIT;

RESET search_path;
RESET check_function_bodies;
