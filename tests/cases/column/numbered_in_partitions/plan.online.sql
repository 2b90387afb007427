-- schemadiff plan: before.sql -> after.sql
-- 23 steps: 3 expand, 3 backfill, 17 contract
-- column order: not that of the target, and stays so: public.events (day, event_id); public.events_1 (day, event_id); public.visits (day, id); public.visits_1 (day, id)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/23 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.events.event_id', '{"schema":"public","table":"events","column":"event_id","value":"id","condition":"event_id IS NULL AND id IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.visits.__schemadiff_new_7d011b25', '{"schema":"public","table":"visits","column":"__schemadiff_new_7d011b25","value":"id::bigint","condition":"__schemadiff_new_7d011b25 IS NULL AND id IS NOT NULL","search_path":""}'),
    ('pair', 'column public.events.event_id', '{"schema":"public","table":"events","before":"id","after":"event_id"}'),
    ('pair', 'column public.visits.__schemadiff_new_7d011b25', '{"schema":"public","table":"visits","before":"id","after":"__schemadiff_new_7d011b25","value":"id::bigint","search_path":"","may_fail":false}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events_1 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/23 expand: create column public.events.event_id
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_1
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
LOCK TABLE ONLY public.visits IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.visits_1 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/23 expand: create column public.visits.__schemadiff_new_7d011b25
-- becomes public.visits.id as bigint
-- locks: ACCESS EXCLUSIVE on public.visits, ACCESS EXCLUSIVE on public.visits_1
ALTER TABLE public.visits ADD COLUMN __schemadiff_new_7d011b25 bigint;
CREATE FUNCTION schemadiff.schemadiff_sync_a7096292() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT id::bigint INTO NEW.__schemadiff_new_7d011b25 FROM (SELECT NEW.*) AS visits;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_a7096292" BEFORE INSERT OR UPDATE ON public.visits FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_a7096292();

COMMIT;

-- 4/23 backfill: alter column public.events.event_id
-- locks: ROW EXCLUSIVE on public.events_1
-- work: reads all of public.events_1
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
            UPDATE ONLY public.events_1 u SET event_id = id
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (event_id IS NULL AND id IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.events_1'::pg_catalog.regclass)
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

-- 5/23 backfill: alter column public.visits.__schemadiff_new_7d011b25
-- locks: ROW EXCLUSIVE on public.visits_1
-- work: reads all of public.visits_1
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
            UPDATE ONLY public.visits_1 u SET __schemadiff_new_7d011b25 = id::bigint
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_7d011b25 IS NULL AND id IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.visits_1'::pg_catalog.regclass)
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

-- 6/23 backfill: alter schema schemadiff
-- all rows are filled
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events_1 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/23 contract: alter column public.events.event_id
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_1
SET search_path = public;
ALTER TABLE public.events ADD CONSTRAINT events_event_id_not_null NOT NULL event_id NOT VALID;

COMMIT;

BEGIN;

-- 8/23 contract: alter column public.events.event_id
-- locks: SHARE UPDATE EXCLUSIVE on public.events, SHARE UPDATE EXCLUSIVE on public.events_1
-- work: reads all of public.events_1
-- caution F201: fails when public.events.event_id holds NULL
ALTER TABLE public.events VALIDATE CONSTRAINT events_event_id_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.visits IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.visits_1 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/23 contract: alter column public.visits.__schemadiff_new_7d011b25
-- locks: ACCESS EXCLUSIVE on public.visits, ACCESS EXCLUSIVE on public.visits_1
ALTER TABLE public.visits ADD CONSTRAINT visits___schemadiff_new_7d011b25_not_null NOT NULL __schemadiff_new_7d011b25 NOT VALID;

COMMIT;

BEGIN;

-- 10/23 contract: alter column public.visits.__schemadiff_new_7d011b25
-- locks: SHARE UPDATE EXCLUSIVE on public.visits, SHARE UPDATE EXCLUSIVE on public.visits_1
-- work: reads all of public.visits_1
-- caution F201: fails when public.visits.__schemadiff_new_7d011b25 holds NULL
ALTER TABLE public.visits VALIDATE CONSTRAINT visits___schemadiff_new_7d011b25_not_null;

COMMIT;

-- 11/23 contract: prepare constraint public.events_1.events_1_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.events_1
-- work: builds public.events_1.events_1_pkey, reads all of public.events_1
-- caution F202: fails when public.events_1 holds duplicates of (event_id, day)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_be0fde11 ON public.events_1 (event_id, day);

-- 12/23 contract: prepare constraint public.visits_1.visits_1_id_day_key
-- locks: SHARE UPDATE EXCLUSIVE on public.visits_1
-- work: builds public.visits_1.visits_1_id_day_key, reads all of public.visits_1
-- caution F202: fails when public.visits_1 holds duplicates of (__schemadiff_new_7d011b25, day)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_1fed34cf ON public.visits_1 (__schemadiff_new_7d011b25, day);

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events_1 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 13/23 contract: drop constraint public.events.events_pkey
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_1
SET search_path = '';
ALTER TABLE public.events DROP CONSTRAINT events_pkey;

-- 14/23 contract: create constraint public.events.events_pkey
-- locks: ACCESS EXCLUSIVE on public.events
-- caution F202: fails when public.events holds duplicates of (event_id, day)
-- caution B321: INSERT INTO public.events .. ON CONFLICT (event_id, day) has to wait for contract
SET search_path = public;
ALTER TABLE ONLY public.events ADD CONSTRAINT events_pkey PRIMARY KEY (event_id, day);

-- 15/23 contract: create constraint public.events_1.events_1_pkey
-- locks: ACCESS EXCLUSIVE on public.events_1
-- caution B321: INSERT INTO public.events_1 .. ON CONFLICT (event_id, day) has to wait for contract
ALTER TABLE public.events_1 ADD CONSTRAINT events_1_pkey PRIMARY KEY USING INDEX __schemadiff_uq_be0fde11;

-- 16/23 contract: create index_attach public.events_1_pkey
-- because of constraint public.events.events_pkey
-- locks: ACCESS SHARE on public.events_1, ACCESS SHARE on public.events
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_1_pkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events_1 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 17/23 contract: drop column public.events.id
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.events_id_seq, ACCESS EXCLUSIVE on public.events_1
-- caution B302: code that still names column public.events.id fails
-- caution B321: code that asks for the sequence of public.events.event_id, or public.events_event_id_seq by its name, has to wait for contract
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_0599027f" ON public.events;
DROP FUNCTION schemadiff.schemadiff_sync_0599027f();
ALTER SEQUENCE public.events_id_seq RENAME TO __schemadiff_old_b20cabc9;
ALTER TABLE public.events ALTER COLUMN event_id ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public.events_event_id_seq);
SELECT pg_catalog.setval('public.events_event_id_seq'::pg_catalog.regclass, last_value, is_called) FROM public.__schemadiff_old_b20cabc9;
ALTER TABLE public.events DROP COLUMN id;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.visits IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.visits_1 IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 18/23 contract: drop constraint public.visits.visits_id_day_key
-- locks: ACCESS EXCLUSIVE on public.visits, ACCESS EXCLUSIVE on public.visits_1
ALTER TABLE public.visits DROP CONSTRAINT visits_id_day_key;

-- 19/23 contract: create constraint public.visits.visits_id_day_key
-- locks: ACCESS EXCLUSIVE on public.visits
-- caution F202: fails when public.visits holds duplicates of (__schemadiff_new_7d011b25, day)
SET search_path = public;
ALTER TABLE ONLY public.visits ADD CONSTRAINT visits_id_day_key UNIQUE (__schemadiff_new_7d011b25, day);

-- 20/23 contract: create constraint public.visits_1.visits_1_id_day_key
-- locks: ACCESS EXCLUSIVE on public.visits_1
ALTER TABLE public.visits_1 ADD CONSTRAINT visits_1_id_day_key UNIQUE USING INDEX __schemadiff_uq_1fed34cf;

-- 21/23 contract: create index_attach public.visits_1_id_day_key
-- because of constraint public.visits.visits_id_day_key
-- locks: ACCESS SHARE on public.visits_1, ACCESS SHARE on public.visits
ALTER INDEX public.visits_id_day_key ATTACH PARTITION public.visits_1_id_day_key;

-- 22/23 contract: drop column public.visits.id
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.visits, ACCESS EXCLUSIVE on public.visits_id_seq, ACCESS EXCLUSIVE on public.visits_1
-- caution B316: code that counts the columns of public.visits finds id behind the others: INSERT and COPY without a list of columns, SELECT *
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_a7096292" ON public.visits;
DROP FUNCTION schemadiff.schemadiff_sync_a7096292();
ALTER SEQUENCE public.visits_id_seq RENAME TO __schemadiff_old_7d011b25;
ALTER TABLE public.visits ALTER COLUMN __schemadiff_new_7d011b25 ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.visits_id_seq START WITH 10);
SELECT pg_catalog.setval('public.visits_id_seq'::pg_catalog.regclass, last_value, is_called) FROM public.__schemadiff_old_7d011b25;
ALTER TABLE public.visits DROP COLUMN id;
ALTER TABLE public.visits RENAME COLUMN __schemadiff_new_7d011b25 TO id;
ALTER TABLE public.visits_id_day_key RENAME COLUMN __schemadiff_new_7d011b25 TO id;
ALTER TABLE public.visits RENAME CONSTRAINT visits___schemadiff_new_7d011b25_not_null TO visits_id_not_null;

COMMIT;

BEGIN;

-- 23/23 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
