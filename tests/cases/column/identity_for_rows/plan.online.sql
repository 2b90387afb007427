-- schemadiff plan: before.sql -> after.sql
-- 15 steps: 3 expand, 3 backfill, 9 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/15 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.t.id', '{"schema":"public","table":"t","column":"id","value":"pg_catalog.nextval(''schemadiff.__schemadiff_no_4648668e''::pg_catalog.regclass)","condition":"id IS NULL","search_path":"public"}'),
    ('backfill', 'column public.u.no', '{"schema":"public","table":"u","column":"no","value":"pg_catalog.nextval(''schemadiff.__schemadiff_no_fa684d61''::pg_catalog.regclass)","condition":"no IS NULL","search_path":"public"}'),
    ('number', 'column public.t.id', '{"schema":"public","table":"t","column":"id"}'),
    ('number', 'column public.u.no', '{"schema":"public","table":"u","column":"no"}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/15 expand: create column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
CREATE SEQUENCE schemadiff.__schemadiff_no_4648668e AS bigint;
GRANT USAGE ON SEQUENCE schemadiff.__schemadiff_no_4648668e TO PUBLIC;
ALTER TABLE public.t ADD COLUMN id bigint,
    ALTER COLUMN id SET DEFAULT pg_catalog.nextval('schemadiff.__schemadiff_no_4648668e'::pg_catalog.regclass);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/15 expand: create column public.u.no
-- locks: ACCESS EXCLUSIVE on public.u
CREATE SEQUENCE schemadiff.__schemadiff_no_fa684d61 AS integer INCREMENT BY 10 START WITH 100;
GRANT USAGE ON SEQUENCE schemadiff.__schemadiff_no_fa684d61 TO PUBLIC;
ALTER TABLE public.u ADD COLUMN no integer,
    ALTER COLUMN no SET DEFAULT pg_catalog.nextval('schemadiff.__schemadiff_no_fa684d61'::pg_catalog.regclass);

COMMIT;

-- 4/15 backfill: alter column public.t.id
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
            UPDATE ONLY public.t u SET id = pg_catalog.nextval('schemadiff.__schemadiff_no_4648668e'::pg_catalog.regclass)
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

-- 5/15 backfill: alter column public.u.no
-- locks: ROW EXCLUSIVE on public.u
-- work: reads all of public.u
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_key1 public.u.s%TYPE;
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
                WITH b AS (SELECT t.s AS schemadiff_key1 FROM ONLY public.u t WHERE (no IS NULL)
                           ORDER BY t.s LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.u u SET no = pg_catalog.nextval('schemadiff.__schemadiff_no_fa684d61'::pg_catalog.regclass) FROM b WHERE u.s = b.schemadiff_key1)
                SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.s AS schemadiff_key1 FROM ONLY public.u t WHERE (t.s) > (schemadiff_key1) AND (no IS NULL)
                           ORDER BY t.s LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.u u SET no = pg_catalog.nextval('schemadiff.__schemadiff_no_fa684d61'::pg_catalog.regclass) FROM b WHERE u.s = b.schemadiff_key1)
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

BEGIN;

-- 6/15 backfill: alter schema schemadiff
-- all rows are filled
SET search_path = '';
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/15 contract: alter column public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT t_id_not_null NOT NULL id NOT VALID;

COMMIT;

BEGIN;

-- 8/15 contract: alter column public.t.id
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F201: fails when public.t.id holds NULL
ALTER TABLE public.t VALIDATE CONSTRAINT t_id_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/15 contract: alter column public.u.no
-- locks: ACCESS EXCLUSIVE on public.u
ALTER TABLE public.u ADD CONSTRAINT u_no_not_null NOT NULL no NOT VALID;

COMMIT;

BEGIN;

-- 10/15 contract: alter column public.u.no
-- locks: SHARE UPDATE EXCLUSIVE on public.u
-- work: reads all of public.u
-- caution F201: fails when public.u.no holds NULL
ALTER TABLE public.u VALIDATE CONSTRAINT u_no_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 11/15 contract: create identity public.t.id
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT, ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.t_id_seq);
SELECT pg_catalog.setval('public.t_id_seq'::pg_catalog.regclass, last_value, is_called) FROM schemadiff.__schemadiff_no_4648668e;
DROP SEQUENCE schemadiff.__schemadiff_no_4648668e;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 12/15 contract: create identity public.u.no
-- locks: ACCESS EXCLUSIVE on public.u
ALTER TABLE public.u ALTER COLUMN no DROP DEFAULT, ALTER COLUMN no ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public.u_no_seq INCREMENT BY 10 START WITH 100);
SELECT pg_catalog.setval('public.u_no_seq'::pg_catalog.regclass, last_value, is_called) FROM schemadiff.__schemadiff_no_fa684d61;
DROP SEQUENCE schemadiff.__schemadiff_no_fa684d61;

COMMIT;

-- 13/15 contract: prepare constraint public.t.t_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.t
-- work: builds public.t.t_pkey, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (id)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_a8e49e19 ON public.t (id);

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 14/15 contract: create constraint public.t.t_pkey
-- locks: ACCESS EXCLUSIVE on public.t
-- caution B321: INSERT INTO public.t .. ON CONFLICT (id) has to wait for contract
ALTER TABLE public.t ADD CONSTRAINT t_pkey PRIMARY KEY USING INDEX __schemadiff_uq_a8e49e19;

COMMIT;

BEGIN;

-- 15/15 contract: drop schema schemadiff
-- nothing is open any more
SET search_path = '';
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
