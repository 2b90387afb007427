-- schemadiff plan: before.sql -> after.sql
-- 89 steps: 7 expand, 9 backfill, 73 contract
-- column order: not that of the target, and stays so: public."Events B" (day, id, kind, size); public."Events B1" (day, id, kind, size); public.events (day, id, kind, size); public.events_a (day, id, kind, size); public.notes (day, note, event)
-- U001: default public."Events B".id is compared as text (--no-scratch)
-- U001: default public."Events B1".id is compared as text (--no-scratch)
-- U001: default public.events.id is compared as text (--no-scratch)
-- U001: default public.events_a.id is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/89 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.events.__schemadiff_new_11d06830', '{"schema":"public","table":"events","column":"__schemadiff_new_11d06830","value":"kind::bigint","condition":"__schemadiff_new_11d06830 IS NULL AND kind IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.events.__schemadiff_new_37eaa3f5', '{"schema":"public","table":"events","column":"__schemadiff_new_37eaa3f5","value":"size::bigint","condition":"__schemadiff_new_37eaa3f5 IS NULL AND size IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.events.__schemadiff_new_b20cabc9', '{"schema":"public","table":"events","column":"__schemadiff_new_b20cabc9","value":"id::bigint","condition":"__schemadiff_new_b20cabc9 IS NULL AND id IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.kinds.__schemadiff_new_93924cf4', '{"schema":"public","table":"kinds","column":"__schemadiff_new_93924cf4","value":"kind::bigint","condition":"__schemadiff_new_93924cf4 IS NULL AND kind IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.notes.__schemadiff_new_7081bdd2', '{"schema":"public","table":"notes","column":"__schemadiff_new_7081bdd2","value":"event::bigint","condition":"__schemadiff_new_7081bdd2 IS NULL AND event IS NOT NULL","search_path":""}'),
    ('pair', 'column public.events.__schemadiff_new_11d06830', '{"schema":"public","table":"events","before":"kind","after":"__schemadiff_new_11d06830","value":"kind::bigint","search_path":"","may_fail":false}'),
    ('pair', 'column public.events.__schemadiff_new_37eaa3f5', '{"schema":"public","table":"events","before":"size","after":"__schemadiff_new_37eaa3f5","value":"size::bigint","search_path":"","may_fail":false}'),
    ('pair', 'column public.events.__schemadiff_new_b20cabc9', '{"schema":"public","table":"events","before":"id","after":"__schemadiff_new_b20cabc9","value":"id::bigint","search_path":"","may_fail":false}'),
    ('pair', 'column public.kinds.__schemadiff_new_93924cf4', '{"schema":"public","table":"kinds","before":"kind","after":"__schemadiff_new_93924cf4","value":"kind::bigint","search_path":"","may_fail":false}'),
    ('pair', 'column public.notes.__schemadiff_new_7081bdd2', '{"schema":"public","table":"notes","before":"event","after":"__schemadiff_new_7081bdd2","value":"event::bigint","search_path":"","may_fail":false}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/89 expand: alter sequence public.events_id_seq
-- locks: SHARE ROW EXCLUSIVE on public.events_id_seq
SET search_path = public;
ALTER SEQUENCE public.events_id_seq AS bigint MINVALUE 1 MAXVALUE 9223372036854775807;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/89 expand: create column public.events.__schemadiff_new_b20cabc9
-- becomes public.events.id as bigint
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE public.events ADD COLUMN __schemadiff_new_b20cabc9 bigint;
CREATE FUNCTION schemadiff.schemadiff_sync_b0623495() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT id::bigint INTO NEW.__schemadiff_new_b20cabc9 FROM (SELECT NEW.*) AS events;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_b0623495" BEFORE INSERT OR UPDATE ON public.events FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_b0623495();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/89 expand: create column public.events.__schemadiff_new_11d06830
-- becomes public.events.kind as bigint
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE public.events ADD COLUMN __schemadiff_new_11d06830 bigint;
CREATE FUNCTION schemadiff.schemadiff_sync_2e280289() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT kind::bigint INTO NEW.__schemadiff_new_11d06830 FROM (SELECT NEW.*) AS events;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_2e280289" BEFORE INSERT OR UPDATE ON public.events FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_2e280289();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 5/89 expand: create column public.events.__schemadiff_new_37eaa3f5
-- becomes public.events.size as bigint
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
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
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/89 expand: create column public.kinds.__schemadiff_new_93924cf4
-- becomes public.kinds.kind as bigint
-- locks: ACCESS EXCLUSIVE on public.kinds
ALTER TABLE public.kinds ADD COLUMN __schemadiff_new_93924cf4 bigint;
CREATE FUNCTION schemadiff.schemadiff_sync_b7d74aeb() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT kind::bigint INTO NEW.__schemadiff_new_93924cf4 FROM (SELECT NEW.*) AS kinds;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_b7d74aeb" BEFORE INSERT OR UPDATE ON public.kinds FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_b7d74aeb();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/89 expand: create column public.notes.__schemadiff_new_7081bdd2
-- becomes public.notes.event as bigint
-- locks: ACCESS EXCLUSIVE on public.notes
ALTER TABLE public.notes ADD COLUMN __schemadiff_new_7081bdd2 bigint;
CREATE FUNCTION schemadiff.schemadiff_sync_408587d9() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT event::bigint INTO NEW.__schemadiff_new_7081bdd2 FROM (SELECT NEW.*) AS notes;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_408587d9" BEFORE INSERT OR UPDATE ON public.notes FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_408587d9();

COMMIT;

-- 8/89 backfill: alter column public.events.__schemadiff_new_11d06830
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
            UPDATE ONLY public.events_a u SET __schemadiff_new_11d06830 = kind::bigint
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_11d06830 IS NULL AND kind IS NOT NULL);
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

-- 9/89 backfill: alter column public.events.__schemadiff_new_11d06830
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
            UPDATE ONLY public."Events B1" u SET __schemadiff_new_11d06830 = kind::bigint
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_11d06830 IS NULL AND kind IS NOT NULL);
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

-- 10/89 backfill: alter column public.events.__schemadiff_new_37eaa3f5
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
            UPDATE ONLY public.events_a u SET __schemadiff_new_37eaa3f5 = size::bigint
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_37eaa3f5 IS NULL AND size IS NOT NULL);
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

-- 11/89 backfill: alter column public.events.__schemadiff_new_37eaa3f5
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
            UPDATE ONLY public."Events B1" u SET __schemadiff_new_37eaa3f5 = size::bigint
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_37eaa3f5 IS NULL AND size IS NOT NULL);
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

-- 12/89 backfill: alter column public.events.__schemadiff_new_b20cabc9
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
            UPDATE ONLY public.events_a u SET __schemadiff_new_b20cabc9 = id::bigint
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_b20cabc9 IS NULL AND id IS NOT NULL);
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

-- 13/89 backfill: alter column public.events.__schemadiff_new_b20cabc9
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
            UPDATE ONLY public."Events B1" u SET __schemadiff_new_b20cabc9 = id::bigint
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_b20cabc9 IS NULL AND id IS NOT NULL);
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

-- 14/89 backfill: alter column public.kinds.__schemadiff_new_93924cf4
-- locks: ROW EXCLUSIVE on public.kinds
-- work: reads all of public.kinds
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
            UPDATE ONLY public.kinds u SET __schemadiff_new_93924cf4 = kind::bigint
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_93924cf4 IS NULL AND kind IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.kinds'::pg_catalog.regclass)
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

-- 15/89 backfill: alter column public.notes.__schemadiff_new_7081bdd2
-- locks: ROW EXCLUSIVE on public.notes
-- work: reads all of public.notes
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
            UPDATE ONLY public.notes u SET __schemadiff_new_7081bdd2 = event::bigint
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (__schemadiff_new_7081bdd2 IS NULL AND event IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.notes'::pg_catalog.regclass)
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

-- 16/89 backfill: alter schema schemadiff
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

-- 17/89 contract: alter column public.events.__schemadiff_new_37eaa3f5
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
SET search_path = public;
ALTER TABLE public.events ADD CONSTRAINT events___schemadiff_new_37eaa3f5_not_null NOT NULL __schemadiff_new_37eaa3f5 NOT VALID;

COMMIT;

BEGIN;

-- 18/89 contract: alter column public.events.__schemadiff_new_37eaa3f5
-- locks: SHARE UPDATE EXCLUSIVE on public.events, SHARE UPDATE EXCLUSIVE on public."Events B", SHARE UPDATE EXCLUSIVE on public.events_a, SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: reads all of public."Events B1", reads all of public.events_a
-- caution F201: fails when public.events.__schemadiff_new_37eaa3f5 holds NULL
ALTER TABLE public.events VALIDATE CONSTRAINT events___schemadiff_new_37eaa3f5_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 19/89 contract: alter column public.events.__schemadiff_new_b20cabc9
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE public.events ADD CONSTRAINT events___schemadiff_new_b20cabc9_not_null NOT NULL __schemadiff_new_b20cabc9 NOT VALID;

COMMIT;

BEGIN;

-- 20/89 contract: alter column public.events.__schemadiff_new_b20cabc9
-- locks: SHARE UPDATE EXCLUSIVE on public.events, SHARE UPDATE EXCLUSIVE on public."Events B", SHARE UPDATE EXCLUSIVE on public.events_a, SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: reads all of public."Events B1", reads all of public.events_a
-- caution F201: fails when public.events.__schemadiff_new_b20cabc9 holds NULL
ALTER TABLE public.events VALIDATE CONSTRAINT events___schemadiff_new_b20cabc9_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 21/89 contract: alter column public.kinds.__schemadiff_new_93924cf4
-- locks: ACCESS EXCLUSIVE on public.kinds
ALTER TABLE public.kinds ADD CONSTRAINT kinds___schemadiff_new_93924cf4_not_null NOT NULL __schemadiff_new_93924cf4 NOT VALID;

COMMIT;

BEGIN;

-- 22/89 contract: alter column public.kinds.__schemadiff_new_93924cf4
-- locks: SHARE UPDATE EXCLUSIVE on public.kinds
-- work: reads all of public.kinds
-- caution F201: fails when public.kinds.__schemadiff_new_93924cf4 holds NULL
ALTER TABLE public.kinds VALIDATE CONSTRAINT kinds___schemadiff_new_93924cf4_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 23/89 contract: create default public."Events B".__schemadiff_new_b20cabc9
-- locks: ACCESS EXCLUSIVE on public."Events B"
ALTER TABLE ONLY public."Events B" ALTER COLUMN __schemadiff_new_b20cabc9 SET DEFAULT nextval('public.events_id_seq'::regclass);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 24/89 contract: create default public."Events B1".__schemadiff_new_b20cabc9
-- locks: ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE ONLY public."Events B1" ALTER COLUMN __schemadiff_new_b20cabc9 SET DEFAULT nextval('public.events_id_seq'::regclass);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 25/89 contract: create default public.events.__schemadiff_new_b20cabc9
-- locks: ACCESS EXCLUSIVE on public.events
ALTER TABLE ONLY public.events ALTER COLUMN __schemadiff_new_b20cabc9 SET DEFAULT nextval('public.events_id_seq'::regclass);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 26/89 contract: create default public.events_a.__schemadiff_new_b20cabc9
-- locks: ACCESS EXCLUSIVE on public.events_a
ALTER TABLE ONLY public.events_a ALTER COLUMN __schemadiff_new_b20cabc9 SET DEFAULT nextval('public.events_id_seq'::regclass);

COMMIT;

-- 27/89 contract: prepare constraint public."Events B1"."Events B1_pkey"
-- locks: SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: builds public."Events B1"."Events B1_pkey", reads all of public."Events B1"
-- caution F202: fails when public."Events B1" holds duplicates of (__schemadiff_new_b20cabc9, day)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_cb92c749 ON public."Events B1" (__schemadiff_new_b20cabc9, day);

-- 28/89 contract: prepare constraint public."Events B1"."Events B1_size_day_key"
-- locks: SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: builds public."Events B1"."Events B1_size_day_key", reads all of public."Events B1"
-- caution F202: fails when public."Events B1" holds duplicates of (__schemadiff_new_37eaa3f5, day)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_31d147af ON public."Events B1" (__schemadiff_new_37eaa3f5, day);

-- 29/89 contract: prepare constraint public.events_a.events_a_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a
-- work: builds public.events_a.events_a_pkey, reads all of public.events_a
-- caution F202: fails when public.events_a holds duplicates of (__schemadiff_new_b20cabc9, day)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_b5362940 ON public.events_a (__schemadiff_new_b20cabc9, day);

-- 30/89 contract: prepare constraint public.events_a.events_a_size_day_key
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a
-- work: builds public.events_a.events_a_size_day_key, reads all of public.events_a
-- caution F202: fails when public.events_a holds duplicates of (__schemadiff_new_37eaa3f5, day)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_63474452 ON public.events_a (__schemadiff_new_37eaa3f5, day);

-- 31/89 contract: prepare constraint public.kinds.kinds_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.kinds
-- work: builds public.kinds.kinds_pkey, reads all of public.kinds
-- caution F202: fails when public.kinds holds duplicates of (__schemadiff_new_93924cf4)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_4224eaa6 ON public.kinds (__schemadiff_new_93924cf4);

-- 32/89 contract: prepare index public."Events B1_expr_idx"
-- locks: SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: builds public."Events B1_expr_idx", reads all of public."Events B1"
CREATE INDEX CONCURRENTLY __schemadiff_new_267d689b ON public."Events B1" USING btree ((__schemadiff_new_37eaa3f5 * 2)) WHERE __schemadiff_new_37eaa3f5 > 1000;

-- 33/89 contract: prepare index public."Events B1_kind_idx"
-- locks: SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: builds public."Events B1_kind_idx", reads all of public."Events B1"
CREATE INDEX CONCURRENTLY __schemadiff_new_4c1d3251 ON public."Events B1" USING btree (__schemadiff_new_11d06830);

-- 34/89 contract: prepare index public."Events B1_size_kind_idx"
-- locks: SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: builds public."Events B1_size_kind_idx", reads all of public."Events B1"
CREATE INDEX CONCURRENTLY __schemadiff_new_37403494 ON public."Events B1" USING btree (__schemadiff_new_37eaa3f5 DESC, __schemadiff_new_11d06830);

-- 35/89 contract: prepare index public.events_a_expr_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a
-- work: builds public.events_a_expr_idx, reads all of public.events_a
CREATE INDEX CONCURRENTLY __schemadiff_new_79c49c13 ON public.events_a USING btree ((__schemadiff_new_37eaa3f5 * 2)) WHERE __schemadiff_new_37eaa3f5 > 1000;

-- 36/89 contract: prepare index public.events_a_only
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a
-- work: builds public.events_a_only, reads all of public.events_a
-- caution F202: fails when public.events_a holds duplicates
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_new_8614e050 ON public.events_a USING btree (__schemadiff_new_37eaa3f5);

-- 37/89 contract: prepare index public.events_a_size_kind_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a
-- work: builds public.events_a_size_kind_idx, reads all of public.events_a
CREATE INDEX CONCURRENTLY __schemadiff_new_0f8b9cdf ON public.events_a USING btree (__schemadiff_new_37eaa3f5 DESC, __schemadiff_new_11d06830);

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 38/89 contract: alter owned_by public.events_id_seq
-- locks: SHARE ROW EXCLUSIVE on public.events_id_seq
ALTER SEQUENCE public.events_id_seq OWNED BY public.events.__schemadiff_new_b20cabc9;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.events_a IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.events IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public."Events B1" IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.kinds IN ACCESS EXCLUSIVE MODE NOWAIT;
LOCK TABLE ONLY public.notes IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 39/89 contract: create index public.events_a_only
-- locks: SHARE UPDATE EXCLUSIVE on public.events_a_only
ALTER INDEX public.events_a_only RENAME TO __schemadiff_old_8614e050;
ALTER INDEX public.__schemadiff_new_8614e050 RENAME TO events_a_only;

-- 40/89 contract: drop index public.events_a_only
-- locks: ACCESS EXCLUSIVE on public.events_a
SET search_path = '';
DROP INDEX public.__schemadiff_old_8614e050;

-- 41/89 contract: drop index public.events_large
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
DROP INDEX public.events_large;

-- 42/89 contract: create index public.events_large
-- locks: SHARE on public.events
SET search_path = public;
CREATE INDEX events_large ON ONLY public.events USING btree ((__schemadiff_new_37eaa3f5 * 2)) WHERE __schemadiff_new_37eaa3f5 > 1000;

-- 43/89 contract: create index public."Events B_expr_idx"
-- locks: SHARE on public."Events B"
CREATE INDEX "Events B_expr_idx" ON ONLY public."Events B" USING btree ((__schemadiff_new_37eaa3f5 * 2)) WHERE __schemadiff_new_37eaa3f5 > 1000;

-- 44/89 contract: create index public."Events B1_expr_idx"
ALTER INDEX public.__schemadiff_new_267d689b RENAME TO "Events B1_expr_idx";

-- 45/89 contract: create index public.events_a_expr_idx
ALTER INDEX public.__schemadiff_new_79c49c13 RENAME TO events_a_expr_idx;

-- 46/89 contract: create index_attach public."Events B1_expr_idx"
-- because of index public."Events B1_expr_idx"
-- locks: ACCESS SHARE on public."Events B1", ACCESS SHARE on public."Events B"
ALTER INDEX public."Events B_expr_idx" ATTACH PARTITION public."Events B1_expr_idx";

-- 47/89 contract: create index_attach public."Events B_expr_idx"
-- because of index public."Events B_expr_idx"
-- locks: ACCESS SHARE on public."Events B", ACCESS SHARE on public.events
ALTER INDEX public.events_large ATTACH PARTITION public."Events B_expr_idx";

-- 48/89 contract: create index_attach public.events_a_expr_idx
-- because of index public.events_a_expr_idx
-- locks: ACCESS SHARE on public.events_a, ACCESS SHARE on public.events
ALTER INDEX public.events_large ATTACH PARTITION public.events_a_expr_idx;

-- 49/89 contract: drop index public.events_size
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
SET search_path = '';
DROP INDEX public.events_size;

-- 50/89 contract: create index public.events_size
-- locks: SHARE on public.events
SET search_path = public;
CREATE INDEX events_size ON ONLY public.events USING btree (__schemadiff_new_37eaa3f5 DESC, __schemadiff_new_11d06830);

-- 51/89 contract: create index public."Events B_size_kind_idx"
-- locks: SHARE on public."Events B"
CREATE INDEX "Events B_size_kind_idx" ON ONLY public."Events B" USING btree (__schemadiff_new_37eaa3f5 DESC, __schemadiff_new_11d06830);

-- 52/89 contract: create index public."Events B1_size_kind_idx"
ALTER INDEX public.__schemadiff_new_37403494 RENAME TO "Events B1_size_kind_idx";

-- 53/89 contract: create index public.events_a_size_kind_idx
ALTER INDEX public.__schemadiff_new_0f8b9cdf RENAME TO events_a_size_kind_idx;

-- 54/89 contract: create index_attach public."Events B1_size_kind_idx"
-- because of index public."Events B1_size_kind_idx"
-- locks: ACCESS SHARE on public."Events B1", ACCESS SHARE on public."Events B"
ALTER INDEX public."Events B_size_kind_idx" ATTACH PARTITION public."Events B1_size_kind_idx";

-- 55/89 contract: create index_attach public."Events B_size_kind_idx"
-- because of index public."Events B_size_kind_idx"
-- locks: ACCESS SHARE on public."Events B", ACCESS SHARE on public.events
ALTER INDEX public.events_size ATTACH PARTITION public."Events B_size_kind_idx";

-- 56/89 contract: create index_attach public.events_a_size_kind_idx
-- because of index public.events_a_size_kind_idx
-- locks: ACCESS SHARE on public.events_a, ACCESS SHARE on public.events
ALTER INDEX public.events_size ATTACH PARTITION public.events_a_size_kind_idx;

-- 57/89 contract: drop index public.kinds_of_b
-- locks: ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public."Events B1"
SET search_path = '';
DROP INDEX public.kinds_of_b;

-- 58/89 contract: create index public.kinds_of_b
-- locks: SHARE on public."Events B"
SET search_path = public;
CREATE INDEX kinds_of_b ON ONLY public."Events B" USING btree (__schemadiff_new_11d06830);

-- 59/89 contract: create index public."Events B1_kind_idx"
ALTER INDEX public.__schemadiff_new_4c1d3251 RENAME TO "Events B1_kind_idx";

-- 60/89 contract: create index_attach public."Events B1_kind_idx"
-- because of index public."Events B1_kind_idx"
-- locks: ACCESS SHARE on public."Events B1", ACCESS SHARE on public."Events B"
ALTER INDEX public.kinds_of_b ATTACH PARTITION public."Events B1_kind_idx";

-- 61/89 contract: drop constraint public.events.events_kind_fkey
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public.kinds, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
SET search_path = '';
ALTER TABLE public.events
    DROP CONSTRAINT events_kind_fkey,
    DROP CONSTRAINT sized;

-- 62/89 contract: create constraint public.events.sized
-- locks: ACCESS EXCLUSIVE on public.events
-- caution F202: fails when public.events holds duplicates of (__schemadiff_new_37eaa3f5, day)
SET search_path = public;
ALTER TABLE ONLY public.events ADD CONSTRAINT sized UNIQUE (__schemadiff_new_37eaa3f5, day);

-- 63/89 contract: create constraint public."Events B"."Events B_size_day_key"
-- locks: ACCESS EXCLUSIVE on public."Events B"
-- caution F202: fails when public."Events B" holds duplicates of (__schemadiff_new_37eaa3f5, day)
ALTER TABLE ONLY public."Events B" ADD CONSTRAINT "Events B_size_day_key" UNIQUE (__schemadiff_new_37eaa3f5, day);

-- 64/89 contract: create constraint public."Events B1"."Events B1_size_day_key"
-- locks: ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE public."Events B1" ADD CONSTRAINT "Events B1_size_day_key" UNIQUE USING INDEX __schemadiff_uq_31d147af;

-- 65/89 contract: create constraint public.events_a.events_a_size_day_key
-- locks: ACCESS EXCLUSIVE on public.events_a
ALTER TABLE public.events_a ADD CONSTRAINT events_a_size_day_key UNIQUE USING INDEX __schemadiff_uq_63474452;

-- 66/89 contract: create index_attach public."Events B1_size_day_key"
-- because of constraint public."Events B"."Events B_size_day_key"
-- locks: ACCESS SHARE on public."Events B1", ACCESS SHARE on public."Events B"
ALTER INDEX public."Events B_size_day_key" ATTACH PARTITION public."Events B1_size_day_key";

-- 67/89 contract: create index_attach public."Events B_size_day_key"
-- because of constraint public."Events B"."Events B_size_day_key"
-- locks: ACCESS SHARE on public."Events B", ACCESS SHARE on public.events
ALTER INDEX public.sized ATTACH PARTITION public."Events B_size_day_key";

-- 68/89 contract: create index_attach public.events_a_size_day_key
-- because of constraint public.events.sized
-- locks: ACCESS SHARE on public.events_a, ACCESS SHARE on public.events
ALTER INDEX public.sized ATTACH PARTITION public.events_a_size_day_key;

-- 69/89 contract: drop constraint public.kinds.kinds_pkey
-- locks: ACCESS EXCLUSIVE on public.kinds
SET search_path = '';
ALTER TABLE public.kinds DROP CONSTRAINT kinds_pkey;

-- 70/89 contract: create constraint public.kinds.kinds_pkey
-- locks: ACCESS EXCLUSIVE on public.kinds
SET search_path = public;
ALTER TABLE public.kinds ADD CONSTRAINT kinds_pkey PRIMARY KEY USING INDEX __schemadiff_uq_4224eaa6;

-- 71/89 contract: drop constraint public.notes.notes_event_day_fkey
-- locks: ACCESS EXCLUSIVE on public.notes, ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
SET search_path = '';
ALTER TABLE public.notes DROP CONSTRAINT notes_event_day_fkey;

-- 72/89 contract: drop constraint public.events.events_pkey
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE public.events DROP CONSTRAINT events_pkey;

-- 73/89 contract: create constraint public.events.events_pkey
-- locks: ACCESS EXCLUSIVE on public.events
-- caution F202: fails when public.events holds duplicates of (__schemadiff_new_b20cabc9, day)
SET search_path = public;
ALTER TABLE ONLY public.events ADD CONSTRAINT events_pkey PRIMARY KEY (__schemadiff_new_b20cabc9, day);

-- 74/89 contract: create constraint public."Events B"."Events B_pkey"
-- locks: ACCESS EXCLUSIVE on public."Events B"
-- caution F202: fails when public."Events B" holds duplicates of (__schemadiff_new_b20cabc9, day)
ALTER TABLE ONLY public."Events B" ADD CONSTRAINT "Events B_pkey" PRIMARY KEY (__schemadiff_new_b20cabc9, day);

-- 75/89 contract: create constraint public."Events B1"."Events B1_pkey"
-- locks: ACCESS EXCLUSIVE on public."Events B1"
ALTER TABLE public."Events B1" ADD CONSTRAINT "Events B1_pkey" PRIMARY KEY USING INDEX __schemadiff_uq_cb92c749;

-- 76/89 contract: create constraint public.events_a.events_a_pkey
-- locks: ACCESS EXCLUSIVE on public.events_a
ALTER TABLE public.events_a ADD CONSTRAINT events_a_pkey PRIMARY KEY USING INDEX __schemadiff_uq_b5362940;

-- 77/89 contract: create index_attach public."Events B1_pkey"
-- because of constraint public."Events B"."Events B_pkey"
-- locks: ACCESS SHARE on public."Events B1", ACCESS SHARE on public."Events B"
ALTER INDEX public."Events B_pkey" ATTACH PARTITION public."Events B1_pkey";

-- 78/89 contract: create index_attach public."Events B_pkey"
-- because of constraint public."Events B"."Events B_pkey"
-- locks: ACCESS SHARE on public."Events B", ACCESS SHARE on public.events
ALTER INDEX public.events_pkey ATTACH PARTITION public."Events B_pkey";

-- 79/89 contract: create index_attach public.events_a_pkey
-- because of constraint public.events.events_pkey
-- locks: ACCESS SHARE on public.events_a, ACCESS SHARE on public.events
ALTER INDEX public.events_pkey ATTACH PARTITION public.events_a_pkey;

-- 80/89 contract: create constraint public.events.events_kind_fkey
-- locks: SHARE ROW EXCLUSIVE on public.events, SHARE ROW EXCLUSIVE on public.kinds, SHARE ROW EXCLUSIVE on public."Events B", SHARE ROW EXCLUSIVE on public.events_a, SHARE ROW EXCLUSIVE on public."Events B1"
ALTER TABLE public.events ADD CONSTRAINT events_kind_fkey FOREIGN KEY (__schemadiff_new_11d06830) REFERENCES public.kinds (__schemadiff_new_93924cf4) NOT VALID;

-- 81/89 contract: drop column public.events.id
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
-- caution B316: code that counts the columns of public.events finds id behind the others: INSERT and COPY without a list of columns, SELECT *
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_b0623495" ON public.events;
DROP FUNCTION schemadiff.schemadiff_sync_b0623495();
ALTER TABLE public.events DROP COLUMN id;
ALTER TABLE public.events RENAME COLUMN __schemadiff_new_b20cabc9 TO id;
ALTER TABLE public.events_pkey RENAME COLUMN __schemadiff_new_b20cabc9 TO id;
ALTER TABLE public.events RENAME CONSTRAINT events___schemadiff_new_b20cabc9_not_null TO events_id_not_null;

-- 82/89 contract: drop column public.events.kind
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
-- caution B316: code that counts the columns of public.events finds kind behind the others: INSERT and COPY without a list of columns, SELECT *
DROP TRIGGER "~schemadiff_sync_2e280289" ON public.events;
DROP FUNCTION schemadiff.schemadiff_sync_2e280289();
ALTER TABLE public.events DROP COLUMN kind;
ALTER TABLE public.events RENAME COLUMN __schemadiff_new_11d06830 TO kind;
ALTER TABLE public.events_size RENAME COLUMN __schemadiff_new_11d06830 TO kind;
ALTER TABLE public.kinds_of_b RENAME COLUMN __schemadiff_new_11d06830 TO kind;

-- 83/89 contract: drop column public.events.size
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.events, ACCESS EXCLUSIVE on public."Events B", ACCESS EXCLUSIVE on public.events_a, ACCESS EXCLUSIVE on public."Events B1"
DROP TRIGGER "~schemadiff_sync_21c4c188" ON public.events;
DROP FUNCTION schemadiff.schemadiff_sync_21c4c188();
ALTER TABLE public.events DROP COLUMN size;
ALTER TABLE public.events RENAME COLUMN __schemadiff_new_37eaa3f5 TO size;
ALTER TABLE public.sized RENAME COLUMN __schemadiff_new_37eaa3f5 TO size;
ALTER TABLE public.events_a_only RENAME COLUMN __schemadiff_new_37eaa3f5 TO size;
ALTER TABLE public.events_size RENAME COLUMN __schemadiff_new_37eaa3f5 TO size;
ALTER TABLE public.events RENAME CONSTRAINT events___schemadiff_new_37eaa3f5_not_null TO events_size_not_null;

-- 84/89 contract: drop column public.kinds.kind
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.kinds
DROP TRIGGER "~schemadiff_sync_b7d74aeb" ON public.kinds;
DROP FUNCTION schemadiff.schemadiff_sync_b7d74aeb();
ALTER TABLE public.kinds DROP COLUMN kind;
ALTER TABLE public.kinds RENAME COLUMN __schemadiff_new_93924cf4 TO kind;
ALTER TABLE public.kinds_pkey RENAME COLUMN __schemadiff_new_93924cf4 TO kind;
ALTER TABLE public.kinds RENAME CONSTRAINT kinds___schemadiff_new_93924cf4_not_null TO kinds_kind_not_null;

-- 85/89 contract: drop column public.notes.event
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.notes
-- caution B316: code that counts the columns of public.notes finds event behind the others: INSERT and COPY without a list of columns, SELECT *
DROP TRIGGER "~schemadiff_sync_408587d9" ON public.notes;
DROP FUNCTION schemadiff.schemadiff_sync_408587d9();
ALTER TABLE public.notes DROP COLUMN event;
ALTER TABLE public.notes RENAME COLUMN __schemadiff_new_7081bdd2 TO event;

-- 86/89 contract: create constraint public.notes.notes_event_day_fkey
-- locks: SHARE ROW EXCLUSIVE on public.notes, SHARE ROW EXCLUSIVE on public.events, SHARE ROW EXCLUSIVE on public."Events B", SHARE ROW EXCLUSIVE on public.events_a, SHARE ROW EXCLUSIVE on public."Events B1"
SET search_path = public;
ALTER TABLE public.notes ADD CONSTRAINT notes_event_day_fkey FOREIGN KEY (event, day) REFERENCES public.events (id, day) NOT VALID;

COMMIT;

BEGIN;

-- 87/89 contract: alter constraint public.events.events_kind_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.events, ROW SHARE on public.kinds, SHARE UPDATE EXCLUSIVE on public."Events B", SHARE UPDATE EXCLUSIVE on public.events_a, SHARE UPDATE EXCLUSIVE on public."Events B1"
-- work: reads all of public."Events B1", reads all of public.events_a, reads all of public.kinds
-- caution F204: fails when old rows of public.events break events_kind_fkey
ALTER TABLE public.events VALIDATE CONSTRAINT events_kind_fkey;

COMMIT;

BEGIN;

-- 88/89 contract: alter constraint public.notes.notes_event_day_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.notes, ROW SHARE on public.events
-- work: reads all of public."Events B1", reads all of public.events_a, reads all of public.notes
-- caution F204: fails when old rows of public.notes break notes_event_day_fkey
ALTER TABLE public.notes VALIDATE CONSTRAINT notes_event_day_fkey;

COMMIT;

BEGIN;

-- 89/89 contract: drop schema schemadiff
-- nothing is open any more
SET search_path = '';
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
