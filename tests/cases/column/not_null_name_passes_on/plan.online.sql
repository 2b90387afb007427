-- irreversible: column public.t.u is dropped with its values; column public.taken.a is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 3 expand, 2 backfill, 7 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/12 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.hinted.v', '{"schema":"public","table":"hinted","column":"v","value":"u","condition":"v IS NULL AND u IS NOT NULL","search_path":""}'),
    ('pair', 'column public.hinted.v', '{"schema":"public","table":"hinted","before":"u","after":"v"}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/12 expand: create column public.hinted.v
-- locks: ACCESS EXCLUSIVE on public.hinted
SET search_path = public;
ALTER TABLE public.hinted ADD COLUMN v text;
CREATE FUNCTION schemadiff.schemadiff_sync_116c688d() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
    IF TG_OP = 'INSERT' THEN
        IF NEW.v IS NULL THEN NEW.v := NEW.u; ELSE NEW.u := NEW.v; END IF;
    ELSIF NEW.v IS DISTINCT FROM OLD.v THEN NEW.u := NEW.v;
    ELSIF NEW.u IS DISTINCT FROM OLD.u THEN NEW.v := NEW.u;
    END IF;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_116c688d" BEFORE INSERT OR UPDATE ON public.hinted FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_116c688d();

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 3/12 expand: create column public.t.v
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t ADD COLUMN v integer[] NOT NULL DEFAULT '{}';

COMMIT;

-- 4/12 backfill: alter column public.hinted.v
-- locks: ROW EXCLUSIVE on public.hinted
-- work: reads all of public.hinted
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
            UPDATE ONLY public.hinted u SET v = u
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (v IS NULL AND u IS NOT NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.hinted'::pg_catalog.regclass)
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

-- 5/12 backfill: alter schema schemadiff
-- all rows are filled
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/12 contract: alter column public.hinted.v
-- locks: ACCESS EXCLUSIVE on public.hinted
SET search_path = public;
ALTER TABLE public.hinted ADD CONSTRAINT hinted_v_not_null NOT NULL v NOT VALID;

COMMIT;

BEGIN;

-- 7/12 contract: alter column public.hinted.v
-- locks: SHARE UPDATE EXCLUSIVE on public.hinted
-- work: reads all of public.hinted
-- caution F201: fails when public.hinted.v holds NULL
ALTER TABLE public.hinted VALIDATE CONSTRAINT hinted_v_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 8/12 contract: create constraint public.taken.there
-- locks: ACCESS EXCLUSIVE on public.taken
-- caution B305: code that writes rows that public.taken.there forbids fails
ALTER TABLE public.taken ADD CONSTRAINT there CHECK (b > 0) NOT VALID;

COMMIT;

BEGIN;

-- 9/12 contract: alter constraint public.taken.there
-- locks: SHARE UPDATE EXCLUSIVE on public.taken
-- work: reads all of public.taken
-- caution F203: fails when old rows of public.taken break there
ALTER TABLE public.taken VALIDATE CONSTRAINT there;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 10/12 contract: drop column public.hinted.u
-- locks: ACCESS EXCLUSIVE on public.hinted
-- caution B302: code that still names column public.hinted.u fails
SET search_path = '';
DROP TRIGGER "~schemadiff_sync_116c688d" ON public.hinted;
DROP FUNCTION schemadiff.schemadiff_sync_116c688d();
ALTER TABLE public.hinted DROP COLUMN u;

COMMIT;

-- 11/12 contract: drop column public.t.u
-- locks: ACCESS EXCLUSIVE on public.t
-- caution U002: column public.t.u leaves and column public.t.v comes: nothing says whether it is the same under a new name
-- loss D103: column public.t.u is dropped with its values
-- caution B303: code that names column public.t.u fails
-- refused: U002 unresolved: column public.t.u leaves and column public.t.v comes: nothing says whether it is the same under a new name
-- if it is column public.t.v now, write beside that, at after.sql:1:34: -- @renamed from=u
-- if it really goes, allow it with --allow 'D103:public.t.u'
--   ALTER TABLE public.t DROP COLUMN u;

-- 12/12 contract: drop column public.taken.a
-- locks: ACCESS EXCLUSIVE on public.taken
-- loss D103: column public.taken.a is dropped with its values
-- caution B303: code that names column public.taken.a fails
-- refused: D103 without permission: column public.taken.a is dropped with its values
-- allow it with --allow 'D103:public.taken.a'
--   ALTER TABLE public.taken DROP COLUMN a;

RESET search_path;
RESET check_function_bodies;
