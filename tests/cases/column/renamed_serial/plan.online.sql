-- schemadiff plan: before.sql -> after.sql
-- 23 steps: 3 expand, 3 backfill, 17 contract
-- column order: not that of the target, and stays so: public.tickets (about, no); public.users (mail, user_id)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/23 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.tickets.no', '{"schema":"public","table":"tickets","column":"no","value":"number","condition":"no IS NULL AND number IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.users.user_id', '{"schema":"public","table":"users","column":"user_id","value":"id","condition":"user_id IS NULL AND id IS NOT NULL","search_path":""}'),
    ('pair', 'column public.tickets.no', '{"schema":"public","table":"tickets","before":"number","after":"no"}'),
    ('pair', 'column public.users.user_id', '{"schema":"public","table":"users","before":"id","after":"user_id"}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/23 expand: create column public.tickets.no
-- locks: ACCESS EXCLUSIVE on public.tickets
SET search_path = public;
ALTER TABLE public.tickets ADD COLUMN no bigint;
CREATE FUNCTION schemadiff.schemadiff_sync_c84ce465() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.no IS NULL THEN NEW.no := NEW.number; ELSE NEW.number := NEW.no; END IF;
    ELSIF NEW.no IS DISTINCT FROM OLD.no THEN NEW.number := NEW.no;
    ELSIF NEW.number IS DISTINCT FROM OLD.number THEN NEW.no := NEW.number;
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_c84ce465" BEFORE INSERT OR UPDATE ON public.tickets FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_c84ce465();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/23 expand: create column public.users.user_id
-- locks: ACCESS EXCLUSIVE on public.users
ALTER TABLE public.users ADD COLUMN user_id integer;
CREATE FUNCTION schemadiff.schemadiff_sync_6c77a32a() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.user_id IS NULL THEN NEW.user_id := NEW.id; ELSE NEW.id := NEW.user_id; END IF;
    ELSIF NEW.user_id IS DISTINCT FROM OLD.user_id THEN NEW.id := NEW.user_id;
    ELSIF NEW.id IS DISTINCT FROM OLD.id THEN NEW.user_id := NEW.id;
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_6c77a32a" BEFORE INSERT OR UPDATE ON public.users FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_6c77a32a();

COMMIT;

-- 4/23 backfill: alter column public.tickets.no
-- locks: ROW EXCLUSIVE on public.tickets
-- work: reads all of public.tickets
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
            UPDATE ONLY public.tickets u SET no = number
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (no IS NULL AND number IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.tickets'::pg_catalog.regclass)
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

-- 5/23 backfill: alter column public.users.user_id
-- locks: ROW EXCLUSIVE on public.users
-- work: reads all of public.users
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
            UPDATE ONLY public.users u SET user_id = id
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (user_id IS NULL AND id IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.users'::pg_catalog.regclass)
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
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 7/23 contract: alter column public.tickets.no
-- locks: ACCESS EXCLUSIVE on public.tickets
SET search_path = public;
ALTER TABLE public.tickets ADD CONSTRAINT tickets_no_not_null NOT NULL no NOT VALID;

COMMIT;

BEGIN;

-- 8/23 contract: alter column public.tickets.no
-- locks: SHARE UPDATE EXCLUSIVE on public.tickets
-- work: reads all of public.tickets
-- caution F201: fails when public.tickets.no holds NULL
ALTER TABLE public.tickets VALIDATE CONSTRAINT tickets_no_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/23 contract: alter column public.users.user_id
-- locks: ACCESS EXCLUSIVE on public.users
ALTER TABLE public.users ADD CONSTRAINT users_user_id_not_null NOT NULL user_id NOT VALID;

COMMIT;

BEGIN;

-- 10/23 contract: alter column public.users.user_id
-- locks: SHARE UPDATE EXCLUSIVE on public.users
-- work: reads all of public.users
-- caution F201: fails when public.users.user_id holds NULL
ALTER TABLE public.users VALIDATE CONSTRAINT users_user_id_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 11/23 contract: create default public.tickets.no
-- locks: ACCESS EXCLUSIVE on public.tickets
ALTER TABLE ONLY public.tickets ALTER COLUMN no SET DEFAULT nextval('ticket_numbers');

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 12/23 contract: create default public.users.user_id
-- locks: ACCESS EXCLUSIVE on public.users
ALTER TABLE ONLY public.users ALTER COLUMN user_id SET DEFAULT nextval('public.users_id_seq'::regclass);

COMMIT;

-- 13/23 contract: prepare constraint public.users.users_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.users
-- work: builds public.users.users_pkey, reads all of public.users
-- caution F202: fails when public.users holds duplicates of (user_id)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_3e78dcc5 ON public.users (user_id);

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 14/23 contract: alter owned_by public.ticket_numbers
-- locks: SHARE ROW EXCLUSIVE on public.ticket_numbers
ALTER SEQUENCE public.ticket_numbers OWNED BY public.tickets.no;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 15/23 contract: alter owned_by public.users_id_seq
-- locks: SHARE ROW EXCLUSIVE on public.users_id_seq
ALTER SEQUENCE public.users_id_seq OWNED BY public.users.user_id;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.posts IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.users IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 16/23 contract: drop constraint public.posts.posts_author_fkey
-- locks: ACCESS EXCLUSIVE on public.posts, ACCESS EXCLUSIVE on public.users
SET search_path = '';
ALTER TABLE public.posts DROP CONSTRAINT posts_author_fkey;

-- 17/23 contract: drop constraint public.users.users_pkey
-- locks: ACCESS EXCLUSIVE on public.users
ALTER TABLE public.users DROP CONSTRAINT users_pkey;

-- 18/23 contract: create constraint public.users.users_pkey
-- locks: ACCESS EXCLUSIVE on public.users
-- caution B321: INSERT INTO public.users .. ON CONFLICT (user_id) has to wait for contract
SET search_path = public;
ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX __schemadiff_uq_3e78dcc5;

-- 19/23 contract: create constraint public.posts.posts_author_fkey
-- locks: SHARE ROW EXCLUSIVE on public.posts, SHARE ROW EXCLUSIVE on public.users
ALTER TABLE public.posts ADD CONSTRAINT posts_author_fkey FOREIGN KEY (author) REFERENCES public.users (user_id) ON DELETE CASCADE NOT VALID;

COMMIT;

BEGIN;

-- 20/23 contract: alter constraint public.posts.posts_author_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.posts, ROW SHARE on public.users
-- work: reads all of public.posts, reads all of public.users
-- caution F204: fails when old rows of public.posts break posts_author_fkey
ALTER TABLE public.posts VALIDATE CONSTRAINT posts_author_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 21/23 contract: drop column public.tickets.number
-- locks: ACCESS EXCLUSIVE on public.tickets
-- caution B302: code that still names column public.tickets.number fails
-- caution B321: code that asks for the sequence of public.tickets.no has to wait for contract
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_c84ce465" ON public.tickets;
DROP FUNCTION schemadiff.schemadiff_sync_c84ce465();
ALTER TABLE public.tickets DROP COLUMN number;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 22/23 contract: drop column public.users.id
-- locks: ACCESS EXCLUSIVE on public.users, ACCESS EXCLUSIVE on public.users_id_seq
-- caution B302: code that still names column public.users.id fails
-- caution B321: code that asks for the sequence of public.users.user_id, or public.users_user_id_seq by its name, has to wait for contract
DROP TRIGGER "~schemadiff_sync_6c77a32a" ON public.users;
DROP FUNCTION schemadiff.schemadiff_sync_6c77a32a();
ALTER TABLE public.users DROP COLUMN id;
ALTER SEQUENCE public.users_id_seq RENAME TO users_user_id_seq;

COMMIT;

BEGIN;

-- 23/23 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
