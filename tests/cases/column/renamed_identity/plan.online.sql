-- schemadiff plan: before.sql -> after.sql
-- 22 steps: 4 expand, 3 backfill, 15 contract
-- column order: not that of the target, and stays so: public.posts (author, post_no); public.users (mail, user_id)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/22 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.posts.post_no', '{"schema":"public","table":"posts","column":"post_no","value":"id","condition":"post_no IS NULL AND id IS NOT NULL","search_path":""}'),
    ('backfill', 'column public.users.user_id', '{"schema":"public","table":"users","column":"user_id","value":"id","condition":"user_id IS NULL AND id IS NOT NULL","search_path":""}'),
    ('pair', 'column public.posts.post_no', '{"schema":"public","table":"posts","before":"id","after":"post_no"}'),
    ('pair', 'column public.users.user_id', '{"schema":"public","table":"users","before":"id","after":"user_id"}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/22 expand: create column public.posts.post_no
-- locks: ACCESS EXCLUSIVE on public.posts
SET search_path = public;
ALTER TABLE public.posts ADD COLUMN post_no integer;
CREATE FUNCTION schemadiff.schemadiff_sync_0272a8fd() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.post_no IS NULL THEN NEW.post_no := NEW.id; ELSE NEW.id := NEW.post_no; END IF;
    ELSIF NEW.post_no IS DISTINCT FROM OLD.post_no THEN NEW.id := NEW.post_no;
    ELSIF NEW.id IS DISTINCT FROM OLD.id THEN NEW.post_no := NEW.id;
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_0272a8fd" BEFORE INSERT OR UPDATE ON public.posts FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_0272a8fd();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/22 expand: create column public.users.user_id
-- locks: ACCESS EXCLUSIVE on public.users
ALTER TABLE public.users ADD COLUMN user_id bigint;
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

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 4/22 expand: drop constraint public.posts.posts_id_key
-- locks: ACCESS EXCLUSIVE on public.posts
SET search_path = '';
ALTER TABLE public.posts DROP CONSTRAINT posts_id_key;

COMMIT;

-- 5/22 backfill: alter column public.posts.post_no
-- locks: ROW EXCLUSIVE on public.posts
-- work: reads all of public.posts
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
            UPDATE ONLY public.posts u SET post_no = id
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (post_no IS NULL AND id IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.posts'::pg_catalog.regclass)
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

-- 6/22 backfill: alter column public.users.user_id
-- locks: ROW EXCLUSIVE on public.users
-- work: reads all of public.users
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_key1 public.users.mail%TYPE;
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
                WITH b AS (SELECT t.mail AS schemadiff_key1 FROM ONLY public.users t WHERE (user_id IS NULL AND id IS NOT NULL)
                           ORDER BY t.mail LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.users u SET user_id = id FROM b WHERE u.mail = b.schemadiff_key1)
                SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.mail AS schemadiff_key1 FROM ONLY public.users t WHERE (t.mail) > (schemadiff_key1) AND (user_id IS NULL AND id IS NOT NULL)
                           ORDER BY t.mail LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.users u SET user_id = id FROM b WHERE u.mail = b.schemadiff_key1)
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

-- 7/22 backfill: alter schema schemadiff
-- all rows are filled
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 8/22 contract: alter column public.posts.post_no
-- locks: ACCESS EXCLUSIVE on public.posts
SET search_path = public;
ALTER TABLE public.posts ADD CONSTRAINT posts_post_no_not_null NOT NULL post_no NOT VALID;

COMMIT;

BEGIN;

-- 9/22 contract: alter column public.posts.post_no
-- locks: SHARE UPDATE EXCLUSIVE on public.posts
-- work: reads all of public.posts
-- caution F201: fails when public.posts.post_no holds NULL
ALTER TABLE public.posts VALIDATE CONSTRAINT posts_post_no_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 10/22 contract: alter column public.users.user_id
-- locks: ACCESS EXCLUSIVE on public.users
ALTER TABLE public.users ADD CONSTRAINT users_user_id_not_null NOT NULL user_id NOT VALID;

COMMIT;

BEGIN;

-- 11/22 contract: alter column public.users.user_id
-- locks: SHARE UPDATE EXCLUSIVE on public.users
-- work: reads all of public.users
-- caution F201: fails when public.users.user_id holds NULL
ALTER TABLE public.users VALIDATE CONSTRAINT users_user_id_not_null;

COMMIT;

-- 12/22 contract: prepare constraint public.posts.posts_post_no_key
-- locks: SHARE UPDATE EXCLUSIVE on public.posts
-- work: builds public.posts.posts_post_no_key, reads all of public.posts
-- caution F202: fails when public.posts holds duplicates of (post_no)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_bb904a11 ON public.posts (post_no);

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 13/22 contract: create constraint public.posts.posts_post_no_key
-- locks: ACCESS EXCLUSIVE on public.posts
-- caution B321: INSERT INTO public.posts .. ON CONFLICT (post_no) has to wait for contract
ALTER TABLE public.posts ADD CONSTRAINT posts_post_no_key UNIQUE USING INDEX __schemadiff_uq_bb904a11;

COMMIT;

-- 14/22 contract: prepare constraint public.users.users_pkey
-- locks: SHARE UPDATE EXCLUSIVE on public.users
-- work: builds public.users.users_pkey, reads all of public.users
-- caution F202: fails when public.users holds duplicates of (user_id)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_3e78dcc5 ON public.users (user_id);

BEGIN;
SET LOCAL lock_timeout = '800ms';
LOCK TABLE ONLY public.posts IN ACCESS EXCLUSIVE MODE;
LOCK TABLE ONLY public.users IN ACCESS EXCLUSIVE MODE NOWAIT;
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 15/22 contract: drop constraint public.posts.posts_author_fkey
-- locks: ACCESS EXCLUSIVE on public.posts, ACCESS EXCLUSIVE on public.users
SET search_path = '';
ALTER TABLE public.posts DROP CONSTRAINT posts_author_fkey;

-- 16/22 contract: drop constraint public.users.users_pkey
-- locks: ACCESS EXCLUSIVE on public.users
ALTER TABLE public.users DROP CONSTRAINT users_pkey;

-- 17/22 contract: create constraint public.users.users_pkey
-- locks: ACCESS EXCLUSIVE on public.users
-- caution B321: INSERT INTO public.users .. ON CONFLICT (user_id) has to wait for contract
SET search_path = public;
ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX __schemadiff_uq_3e78dcc5;

-- 18/22 contract: create constraint public.posts.posts_author_fkey
-- locks: SHARE ROW EXCLUSIVE on public.posts, SHARE ROW EXCLUSIVE on public.users
ALTER TABLE public.posts ADD CONSTRAINT posts_author_fkey FOREIGN KEY (author) REFERENCES public.users (user_id) NOT VALID;

COMMIT;

BEGIN;

-- 19/22 contract: alter constraint public.posts.posts_author_fkey
-- locks: SHARE UPDATE EXCLUSIVE on public.posts, ROW SHARE on public.users
-- work: reads all of public.posts, reads all of public.users
-- caution F204: fails when old rows of public.posts break posts_author_fkey
ALTER TABLE public.posts VALIDATE CONSTRAINT posts_author_fkey;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 20/22 contract: drop column public.posts.id
-- locks: ACCESS EXCLUSIVE on public.posts, ACCESS EXCLUSIVE on public.post_numbers
-- caution B302: code that still names column public.posts.id fails
-- caution B321: code that asks for the sequence of public.posts.post_no has to wait for contract
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_0272a8fd" ON public.posts;
DROP FUNCTION schemadiff.schemadiff_sync_0272a8fd();
ALTER SEQUENCE public.post_numbers RENAME TO __schemadiff_old_21c6000e;
ALTER TABLE public.posts ALTER COLUMN post_no ADD GENERATED BY DEFAULT AS IDENTITY (SEQUENCE NAME public.post_numbers INCREMENT BY 10 START WITH 100 CACHE 5);
SELECT pg_catalog.setval('public.post_numbers'::pg_catalog.regclass, last_value, is_called) FROM public.__schemadiff_old_21c6000e;
ALTER TABLE public.posts DROP COLUMN id;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 21/22 contract: drop column public.users.id
-- locks: ACCESS EXCLUSIVE on public.users, ACCESS EXCLUSIVE on public.users_id_seq
-- caution B302: code that still names column public.users.id fails
-- caution B321: code that asks for the sequence of public.users.user_id, or public.users_user_id_seq by its name, has to wait for contract
DROP TRIGGER "~schemadiff_sync_6c77a32a" ON public.users;
DROP FUNCTION schemadiff.schemadiff_sync_6c77a32a();
ALTER SEQUENCE public.users_id_seq RENAME TO __schemadiff_old_ba424ae3;
ALTER TABLE public.users ALTER COLUMN user_id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.users_user_id_seq);
SELECT pg_catalog.setval('public.users_user_id_seq'::pg_catalog.regclass, last_value, is_called) FROM public.__schemadiff_old_ba424ae3;
ALTER TABLE public.users DROP COLUMN id;

COMMIT;

BEGIN;

-- 22/22 contract: drop schema schemadiff
-- nothing is open any more
DROP TABLE schemadiff.open;
DROP SCHEMA schemadiff;

COMMIT;

RESET search_path;
RESET check_function_bodies;
