-- irreversible: enum public.state loses label 'gone'; a row that still holds a removed label stops the conversion
-- schemadiff plan: before.sql -> after.sql
-- 15 steps: 6 expand, 2 backfill, 7 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/15 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.bill.__schemadiff_new_2ae27e3c', '{"schema":"public","table":"bill","column":"__schemadiff_new_2ae27e3c","value":"(CASE state::text WHEN ''lost'' THEN ''buried'' WHEN ''paid'' THEN ''settled'' ELSE state::text END)::public.__schemadiff_new_941b7320","condition":"__schemadiff_new_2ae27e3c IS NULL AND state IS NOT NULL","search_path":""}'),
    ('label', 'enum public.state ''buried''', '{"schema":"public","name":"state","before":"lost","after":"buried"}'),
    ('label', 'enum public.state ''settled''', '{"schema":"public","name":"state","before":"paid","after":"settled"}'),
    ('pair', 'column public.bill.__schemadiff_new_2ae27e3c', '{"schema":"public","table":"bill","before":"state","after":"__schemadiff_new_2ae27e3c","value":"(CASE state::text WHEN ''lost'' THEN ''buried'' WHEN ''paid'' THEN ''settled'' ELSE state::text END)::public.__schemadiff_new_941b7320","search_path":"","may_fail":true}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;

-- 2/15 expand: create enum public.__schemadiff_new_941b7320
SET search_path = public;
CREATE TYPE public.__schemadiff_new_941b7320 AS ENUM ('open', 'settled', 'buried', 'found');

COMMIT;

BEGIN;

-- 3/15 expand: alter enum public.state
-- 'paid' gets this name
SET search_path = '';
ALTER TYPE public.state ADD VALUE 'settled' AFTER 'paid';

COMMIT;

BEGIN;

-- 4/15 expand: alter enum public.state
-- 'lost' gets this name
ALTER TYPE public.state ADD VALUE 'buried' AFTER 'lost';

COMMIT;

BEGIN;

-- 5/15 expand: alter enum public.state
-- for code that writes it before contract
ALTER TYPE public.state ADD VALUE 'found';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 6/15 expand: create column public.bill.__schemadiff_new_2ae27e3c
-- becomes public.bill.state as public.__schemadiff_new_941b7320
-- locks: ACCESS EXCLUSIVE on public.bill
SET search_path = public;
ALTER TABLE public.bill ADD COLUMN __schemadiff_new_2ae27e3c public.__schemadiff_new_941b7320;
CREATE FUNCTION schemadiff.schemadiff_sync_e2234d78() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT (CASE state::text WHEN 'lost' THEN 'buried' WHEN 'paid' THEN 'settled' ELSE state::text END)::public.__schemadiff_new_941b7320 INTO NEW.__schemadiff_new_2ae27e3c FROM (SELECT NEW.*) AS bill;
    RETURN NEW;
EXCEPTION WHEN data_exception OR integrity_constraint_violation THEN
    NEW.__schemadiff_new_2ae27e3c := NULL;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_e2234d78" BEFORE INSERT OR UPDATE ON public.bill FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_e2234d78();

COMMIT;

-- 7/15 backfill: alter column public.bill.__schemadiff_new_2ae27e3c
-- locks: ROW EXCLUSIVE on public.bill
-- work: reads all of public.bill
SET search_path = '';
DO LANGUAGE plpgsql $$DECLARE
    schemadiff_key1 public.bill.id%TYPE;
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
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.bill t WHERE (__schemadiff_new_2ae27e3c IS NULL AND state IS NOT NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.bill u SET __schemadiff_new_2ae27e3c = (CASE state::text WHEN 'lost' THEN 'buried' WHEN 'paid' THEN 'settled' ELSE state::text END)::public.__schemadiff_new_941b7320 FROM b WHERE u.id = b.schemadiff_key1)
                SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
            ELSE
                WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.bill t WHERE (t.id) > (schemadiff_key1) AND (__schemadiff_new_2ae27e3c IS NULL AND state IS NOT NULL)
                           ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
                     f AS (UPDATE ONLY public.bill u SET __schemadiff_new_2ae27e3c = (CASE state::text WHEN 'lost' THEN 'buried' WHEN 'paid' THEN 'settled' ELSE state::text END)::public.__schemadiff_new_941b7320 FROM b WHERE u.id = b.schemadiff_key1)
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

-- 8/15 backfill: alter schema schemadiff
-- all rows are filled
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 9/15 contract: alter column public.bill.__schemadiff_new_2ae27e3c
-- locks: ACCESS EXCLUSIVE on public.bill
SET search_path = public;
ALTER TABLE public.bill ADD CONSTRAINT bill___schemadiff_new_2ae27e3c_not_null NOT NULL __schemadiff_new_2ae27e3c NOT VALID;

COMMIT;

BEGIN;

-- 10/15 contract: alter column public.bill.__schemadiff_new_2ae27e3c
-- locks: SHARE UPDATE EXCLUSIVE on public.bill
-- work: reads all of public.bill
-- caution F201: fails when public.bill.__schemadiff_new_2ae27e3c holds NULL
ALTER TABLE public.bill VALIDATE CONSTRAINT bill___schemadiff_new_2ae27e3c_not_null;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 11/15 contract: create default public.bill.__schemadiff_new_2ae27e3c
-- locks: ACCESS EXCLUSIVE on public.bill
ALTER TABLE ONLY public.bill ALTER COLUMN __schemadiff_new_2ae27e3c SET DEFAULT 'open';

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 12/15 contract: create constraint public.bill.__schemadiff_fits_2ae27e3c
-- locks: ACCESS EXCLUSIVE on public.bill
ALTER TABLE public.bill ADD CONSTRAINT __schemadiff_fits_2ae27e3c CHECK (state IS NULL OR __schemadiff_new_2ae27e3c IS NOT NULL) NOT VALID;

COMMIT;

BEGIN;

-- 13/15 contract: alter constraint public.bill.__schemadiff_fits_2ae27e3c
-- locks: SHARE UPDATE EXCLUSIVE on public.bill
-- work: reads all of public.bill
-- caution F205: fails when a value of public.bill.state does not fit public.__schemadiff_new_941b7320
ALTER TABLE public.bill VALIDATE CONSTRAINT __schemadiff_fits_2ae27e3c;

COMMIT;

-- 14/15 contract: drop column public.bill.state
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.bill
-- refused: needs a refused step: enum public.state
--   DROP TRIGGER "~schemadiff_sync_e2234d78" ON public.bill;
--   DROP FUNCTION schemadiff.schemadiff_sync_e2234d78();
--   ALTER TABLE public.bill DROP COLUMN state;
--   ALTER TABLE public.bill RENAME COLUMN __schemadiff_new_2ae27e3c TO state;
--   ALTER TABLE public.bill RENAME CONSTRAINT bill___schemadiff_new_2ae27e3c_not_null TO bill_state_not_null;

-- 15/15 contract: drop enum public.state
-- the new type takes over the name
-- loss D106: enum public.state loses label 'gone'; a row that still holds a removed label stops the conversion
-- caution B319: code that calls it 'lost' fails from here on: it is 'buried'
-- caution B319: code that calls it 'paid' fails from here on: it is 'settled'
-- caution B305: code that uses public.state finds it changed
-- refused: D106 without permission: enum public.state loses label 'gone'; a row that still holds a removed label stops the conversion
-- allow it with --allow 'D106:public.state'
--   DROP TYPE public.state;
--   ALTER TYPE public.__schemadiff_new_941b7320 RENAME TO state;

RESET search_path;
RESET check_function_bodies;
