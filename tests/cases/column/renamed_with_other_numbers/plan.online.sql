-- irreversible: sequence public.a_id_seq is dropped with its value; sequence public.b_id_seq is dropped with its value
-- schemadiff plan: before.sql -> after.sql
-- 50 steps: 18 expand, 6 backfill, 26 contract; 2 refused
-- column order: not that of the target, and stays so: public.a (v, number); public.c (v, number); public.e (v, number); public.f (v, number); public."the H" (v, "My ""Number""")

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/50 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public."the H"."My ""Number"""', E'{"schema":"public","table":"the H","column":"My \\"Number\\"","value":"\\"Id\\"","condition":"\\"My \\"\\"Number\\"\\"\\" IS NULL AND \\"Id\\" IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.a.number', '{"schema":"public","table":"a","column":"number","value":"id","condition":"number IS NULL AND id IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.c.number', '{"schema":"public","table":"c","column":"number","value":"id","condition":"number IS NULL AND id IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.e.number', '{"schema":"public","table":"e","column":"number","value":"id","condition":"number IS NULL AND id IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.f.number', '{"schema":"public","table":"f","column":"number","value":"id","condition":"number IS NULL AND id IS NOT NULL","search_path":""}'),
    ('pair', 'column public."the H"."My ""Number"""', E'{"schema":"public","table":"the H","before":"Id","after":"My \\"Number\\""}'),
    ('pair', 'column public.a.number', '{"schema":"public","table":"a","before":"id","after":"number"}'),
    ('pair', 'column public.c.number', '{"schema":"public","table":"c","before":"id","after":"number"}'),
    ('pair', 'column public.e.number', '{"schema":"public","table":"e","before":"id","after":"number"}'),
    ('pair', 'column public.f.number', '{"schema":"public","table":"f","before":"id","after":"number"}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/50 expand: alter sequence public.g_id_seq
-- locks: ACCESS EXCLUSIVE on public.g_id_seq
-- caution B301: code that calls it public.g_id_seq fails from here on: it is public.g_number_seq
ALTER SEQUENCE public.g_id_seq RENAME TO g_number_seq;

-- 3/50 expand: alter column public.b.id
-- in place: its identity begins or ends
-- locks: ACCESS EXCLUSIVE on public.b
-- caution B302: code that calls it public.b.id fails from here on: it is public.b.number
ALTER TABLE public.b RENAME COLUMN id TO number;

-- 4/50 expand: alter column public.d.id
-- in place: its identity begins or ends
-- locks: ACCESS EXCLUSIVE on public.d
-- caution B302: code that calls it public.d.id fails from here on: it is public.d.number
ALTER TABLE public.d RENAME COLUMN id TO number;

-- 5/50 expand: alter column public.g.id
-- locks: ACCESS EXCLUSIVE on public.g
-- caution B302: code that calls it public.g.id fails from here on: it is public.g.number
ALTER TABLE public.g RENAME COLUMN id TO number;

COMMIT;

BEGIN;

-- 6/50 expand: create sequence public.c_number_seq
SET search_path = public;
CREATE SEQUENCE public.c_number_seq AS integer;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/50 expand: alter sequence public.e_id_seq
-- locks: SHARE ROW EXCLUSIVE on public.e_id_seq
ALTER SEQUENCE public.e_id_seq AS bigint INCREMENT BY 10 MINVALUE 1 MAXVALUE 9223372036854775807;

COMMIT;

BEGIN;

-- 8/50 expand: create table public.g_id_seq
CREATE TABLE public.g_id_seq (
    v text
);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/50 expand: create column public.a.number
-- locks: ACCESS EXCLUSIVE on public.a
ALTER TABLE public.a ADD COLUMN number integer;
CREATE FUNCTION schemadiff.schemadiff_sync_f030a9ec() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.number IS NULL THEN NEW.number := NEW.id; ELSE NEW.id := NEW.number; END IF;
    ELSIF NEW.number IS DISTINCT FROM OLD.number THEN NEW.id := NEW.number;
    ELSIF NEW.id IS DISTINCT FROM OLD.id THEN NEW.number := NEW.id;
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_f030a9ec" BEFORE INSERT OR UPDATE ON public.a FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_f030a9ec();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 10/50 expand: create column public.c.number
-- locks: ACCESS EXCLUSIVE on public.c
ALTER TABLE public.c ADD COLUMN number integer;
CREATE FUNCTION schemadiff.schemadiff_sync_be94a821() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.number IS NULL THEN NEW.number := NEW.id; ELSE NEW.id := NEW.number; END IF;
    ELSIF NEW.number IS DISTINCT FROM OLD.number THEN NEW.id := NEW.number;
    ELSIF NEW.id IS DISTINCT FROM OLD.id THEN NEW.number := NEW.id;
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_be94a821" BEFORE INSERT OR UPDATE ON public.c FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_be94a821();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 11/50 expand: create column public.e.number
-- locks: ACCESS EXCLUSIVE on public.e
ALTER TABLE public.e ADD COLUMN number bigint;
CREATE FUNCTION schemadiff.schemadiff_sync_f7821180() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.number IS NULL THEN NEW.number := NEW.id; ELSE NEW.id := NEW.number; END IF;
    ELSIF NEW.number IS DISTINCT FROM OLD.number THEN NEW.id := NEW.number;
    ELSIF NEW.id IS DISTINCT FROM OLD.id THEN NEW.number := NEW.id;
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_f7821180" BEFORE INSERT OR UPDATE ON public.e FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_f7821180();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 12/50 expand: create column public.f.number
-- locks: ACCESS EXCLUSIVE on public.f
ALTER TABLE public.f ADD COLUMN number bigint;
CREATE FUNCTION schemadiff.schemadiff_sync_d7e3896f() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.number IS NULL THEN NEW.number := NEW.id; ELSE NEW.id := NEW.number; END IF;
    ELSIF NEW.number IS DISTINCT FROM OLD.number THEN NEW.id := NEW.number;
    ELSIF NEW.id IS DISTINCT FROM OLD.id THEN NEW.number := NEW.id;
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_d7e3896f" BEFORE INSERT OR UPDATE ON public.f FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_d7e3896f();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 13/50 expand: create column public."the H"."My ""Number"""
-- locks: ACCESS EXCLUSIVE on public."the H"
ALTER TABLE public."the H" ADD COLUMN "My ""Number""" integer;
CREATE FUNCTION schemadiff.schemadiff_sync_80d18406() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW."My ""Number""" IS NULL THEN NEW."My ""Number""" := NEW."Id"; ELSE NEW."Id" := NEW."My ""Number"""; END IF;
    ELSIF NEW."My ""Number""" IS DISTINCT FROM OLD."My ""Number""" THEN NEW."Id" := NEW."My ""Number""";
    ELSIF NEW."Id" IS DISTINCT FROM OLD."Id" THEN NEW."My ""Number""" := NEW."Id";
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_80d18406" BEFORE INSERT OR UPDATE ON public."the H" FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_80d18406();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 14/50 expand: drop default public.b.number
-- locks: ACCESS EXCLUSIVE on public.b
SET search_path = '';
ALTER TABLE ONLY public.b ALTER COLUMN number DROP DEFAULT;

-- 15/50 expand: create identity public.b.number
-- locks: ACCESS EXCLUSIVE on public.b
SET search_path = public;
ALTER TABLE public.b ALTER COLUMN number ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public.b_number_seq);

COMMIT;

BEGIN;

-- 16/50 expand: alter identity public.b.number
-- so that new rows do not repeat the values of old ones
-- work: reads all of public.b
SET search_path = '';
SELECT pg_catalog.setval('public.b_number_seq'::pg_catalog.regclass, max(number)) FROM public.b HAVING max(number) >= 1;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 17/50 expand: create identity public.d.number
-- locks: ACCESS EXCLUSIVE on public.d
SET search_path = public;
ALTER TABLE public.d ALTER COLUMN number ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public.d_number_seq);

COMMIT;

BEGIN;

-- 18/50 expand: alter identity public.d.number
-- so that new rows do not repeat the values of old ones
-- work: reads all of public.d
SET search_path = '';
SELECT pg_catalog.setval('public.d_number_seq'::pg_catalog.regclass, max(number)) FROM public.d HAVING max(number) >= 1;

COMMIT;

-- 19/50 backfill: alter column public.a.number
-- locks: ROW EXCLUSIVE on public.a
-- work: reads all of public.a
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
            UPDATE ONLY public.a u SET number = id
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (number IS NULL AND id IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.a'::pg_catalog.regclass)
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

-- 20/50 backfill: alter column public.c.number
-- locks: ROW EXCLUSIVE on public.c
-- work: reads all of public.c
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
            UPDATE ONLY public.c u SET number = id
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (number IS NULL AND id IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.c'::pg_catalog.regclass)
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

-- 21/50 backfill: alter column public.e.number
-- locks: ROW EXCLUSIVE on public.e
-- work: reads all of public.e
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
            UPDATE ONLY public.e u SET number = id
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (number IS NULL AND id IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.e'::pg_catalog.regclass)
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

-- 22/50 backfill: alter column public.f.number
-- locks: ROW EXCLUSIVE on public.f
-- work: reads all of public.f
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
            UPDATE ONLY public.f u SET number = id
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (number IS NULL AND id IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.f'::pg_catalog.regclass)
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

-- 23/50 backfill: alter column public."the H"."My ""Number"""
-- locks: ROW EXCLUSIVE on public."the H"
-- work: reads all of public."the H"
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
            UPDATE ONLY public."the H" u SET "My ""Number""" = "Id"
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND ("My ""Number""" IS NULL AND "Id" IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public."the H"'::pg_catalog.regclass)
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

-- 24/50 backfill: alter schema schemadiff
-- all rows are filled
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 25/50 contract: alter column public.a.number
-- locks: ACCESS EXCLUSIVE on public.a
SET search_path = public;
ALTER TABLE public.a ADD CONSTRAINT a_number_not_null NOT NULL number NOT VALID;

COMMIT;

BEGIN;

-- 26/50 contract: alter column public.a.number
-- locks: SHARE UPDATE EXCLUSIVE on public.a
-- work: reads all of public.a
-- caution F201: fails when public.a.number holds NULL
ALTER TABLE public.a VALIDATE CONSTRAINT a_number_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 27/50 contract: alter column public.c.number
-- locks: ACCESS EXCLUSIVE on public.c
ALTER TABLE public.c ADD CONSTRAINT c_number_not_null NOT NULL number NOT VALID;

COMMIT;

BEGIN;

-- 28/50 contract: alter column public.c.number
-- locks: SHARE UPDATE EXCLUSIVE on public.c
-- work: reads all of public.c
-- caution F201: fails when public.c.number holds NULL
ALTER TABLE public.c VALIDATE CONSTRAINT c_number_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 29/50 contract: alter column public.e.number
-- locks: ACCESS EXCLUSIVE on public.e
ALTER TABLE public.e ADD CONSTRAINT e_number_not_null NOT NULL number NOT VALID;

COMMIT;

BEGIN;

-- 30/50 contract: alter column public.e.number
-- locks: SHARE UPDATE EXCLUSIVE on public.e
-- work: reads all of public.e
-- caution F201: fails when public.e.number holds NULL
ALTER TABLE public.e VALIDATE CONSTRAINT e_number_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 31/50 contract: alter column public.f.number
-- locks: ACCESS EXCLUSIVE on public.f
ALTER TABLE public.f ADD CONSTRAINT f_number_not_null NOT NULL number NOT VALID;

COMMIT;

BEGIN;

-- 32/50 contract: alter column public.f.number
-- locks: SHARE UPDATE EXCLUSIVE on public.f
-- work: reads all of public.f
-- caution F201: fails when public.f.number holds NULL
ALTER TABLE public.f VALIDATE CONSTRAINT f_number_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 33/50 contract: alter column public."the H"."My ""Number"""
-- locks: ACCESS EXCLUSIVE on public."the H"
ALTER TABLE public."the H" ADD CONSTRAINT "the H_My ""Number""_not_null" NOT NULL "My ""Number""" NOT VALID;

COMMIT;

BEGIN;

-- 34/50 contract: alter column public."the H"."My ""Number"""
-- locks: SHARE UPDATE EXCLUSIVE on public."the H"
-- work: reads all of public."the H"
-- caution F201: fails when public."the H"."My ""Number""" holds NULL
ALTER TABLE public."the H" VALIDATE CONSTRAINT "the H_My ""Number""_not_null";

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 35/50 contract: create default public.c.number
-- locks: ACCESS EXCLUSIVE on public.c
-- caution B321: code that leaves public.c.number to its default has to wait for contract
ALTER TABLE ONLY public.c ALTER COLUMN number SET DEFAULT nextval('public.c_number_seq'::regclass);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 36/50 contract: create default public.e.number
-- locks: ACCESS EXCLUSIVE on public.e
ALTER TABLE ONLY public.e ALTER COLUMN number SET DEFAULT nextval('public.e_id_seq'::regclass);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 37/50 contract: create default public."the H"."My ""Number"""
-- locks: ACCESS EXCLUSIVE on public."the H"
ALTER TABLE ONLY public."the H" ALTER COLUMN "My ""Number""" SET DEFAULT nextval('public."the H_Id_seq"'::regclass);

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 38/50 contract: alter identity public.b.number
-- locks: ACCESS EXCLUSIVE on public.b
ALTER TABLE public.b ALTER COLUMN number SET GENERATED ALWAYS;

COMMIT;

-- 39/50 contract: prepare constraint public.a.a_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.a
-- work: builds public.a.a_pkey, reads all of public.a
-- caution F202: fails when public.a holds duplicates of (number)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_6513f44a ON public.a (number);

BEGIN;

-- 40/50 contract: create owned_by public.c_number_seq
ALTER SEQUENCE public.c_number_seq OWNED BY public.c.number;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 41/50 contract: alter owned_by public.e_id_seq
-- locks: SHARE ROW EXCLUSIVE on public.e_id_seq
ALTER SEQUENCE public.e_id_seq OWNED BY public.e.number;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 42/50 contract: alter owned_by public."the H_Id_seq"
-- locks: SHARE ROW EXCLUSIVE on public."the H_Id_seq"
ALTER SEQUENCE public."the H_Id_seq" OWNED BY public."the H"."My ""Number""";

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 43/50 contract: drop constraint public.a.a_pkey
-- locks: ACCESS EXCLUSIVE on public.a
SET search_path = '';
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

-- 44/50 contract: create constraint public.a.a_pkey
-- locks: ACCESS EXCLUSIVE on public.a
-- caution B321: INSERT INTO public.a .. ON CONFLICT (number) has to wait for contract
SET search_path = public;
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY USING INDEX __schemadiff_uq_6513f44a;

COMMIT;

-- 45/50 contract: drop column public.a.id
-- locks: ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.a_id_seq
-- loss D104: sequence public.a_id_seq is dropped with its value
-- caution B302: code that still names column public.a.id fails
-- refused: D104 without permission: sequence public.a_id_seq is dropped with its value
-- allow it with --allow 'D104:public.a_id_seq'
--   DROP TRIGGER "~schemadiff_sync_f030a9ec" ON public.a;
--   DROP FUNCTION schemadiff.schemadiff_sync_f030a9ec();
--   ALTER TABLE public.a DROP COLUMN id;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 46/50 contract: drop column public.c.id
-- locks: ACCESS EXCLUSIVE on public.c
-- caution B302: code that still names column public.c.id fails
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_be94a821" ON public.c;
DROP FUNCTION schemadiff.schemadiff_sync_be94a821();
ALTER TABLE public.c DROP COLUMN id;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 47/50 contract: drop column public.e.id
-- locks: ACCESS EXCLUSIVE on public.e, ACCESS EXCLUSIVE on public.e_id_seq
-- caution B302: code that still names column public.e.id fails
-- caution B321: code that asks for the sequence of public.e.number, or public.e_number_seq by its name, has to wait for contract
DROP TRIGGER "~schemadiff_sync_f7821180" ON public.e;
DROP FUNCTION schemadiff.schemadiff_sync_f7821180();
ALTER TABLE public.e DROP COLUMN id;
ALTER SEQUENCE public.e_id_seq RENAME TO e_number_seq;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 48/50 contract: drop column public.f.id
-- locks: ACCESS EXCLUSIVE on public.f, ACCESS EXCLUSIVE on public.f_id_seq
-- caution B302: code that still names column public.f.id fails
-- caution B321: code that asks for the sequence of public.f.number, or public.f_number_seq by its name, has to wait for contract
DROP TRIGGER "~schemadiff_sync_d7e3896f" ON public.f;
DROP FUNCTION schemadiff.schemadiff_sync_d7e3896f();
ALTER SEQUENCE public.f_id_seq RENAME TO __schemadiff_old_849bd23a;
ALTER TABLE public.f ALTER COLUMN number ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.f_number_seq INCREMENT BY 5);
SELECT pg_catalog.setval('public.f_number_seq'::pg_catalog.regclass, last_value, is_called) FROM public.__schemadiff_old_849bd23a;
ALTER TABLE public.f DROP COLUMN id;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 49/50 contract: drop column public."the H"."Id"
-- locks: ACCESS EXCLUSIVE on public."the H", ACCESS EXCLUSIVE on public."the H_Id_seq"
-- caution B302: code that still names column public."the H"."Id" fails
-- caution B321: code that asks for the sequence of public."the H"."My ""Number""", or public."the H_My ""Number""_seq" by its name, has to wait for contract
DROP TRIGGER "~schemadiff_sync_80d18406" ON public."the H";
DROP FUNCTION schemadiff.schemadiff_sync_80d18406();
ALTER TABLE public."the H" DROP COLUMN "Id";
ALTER SEQUENCE public."the H_Id_seq" RENAME TO "the H_My ""Number""_seq";

COMMIT;

-- 50/50 contract: drop sequence public.b_id_seq
-- locks: ACCESS EXCLUSIVE on public.b_id_seq
-- loss D104: sequence public.b_id_seq is dropped with its value
-- caution B304: code that names public.b_id_seq fails
-- refused: D104 without permission: sequence public.b_id_seq is dropped with its value
-- allow it with --allow 'D104:public.b_id_seq'
--   DROP SEQUENCE public.b_id_seq;

RESET search_path;
RESET check_function_bodies;
