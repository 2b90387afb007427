-- schemadiff plan: before.sql -> after.sql
-- 10 steps: 2 expand, 2 backfill, 6 contract; 7 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/10 expand: create schema schemadiff
-- remembers what is open until contract
CREATE SCHEMA schemadiff;
CREATE TABLE schemadiff.open (kind text NOT NULL, object text NOT NULL, detail text NOT NULL,
    PRIMARY KEY (kind, object));
INSERT INTO schemadiff.open (kind, object, detail) VALUES
    ('backfill', 'column public.account.__schemadiff_new_d4306d51', '{"schema":"public","table":"account","column":"__schemadiff_new_d4306d51","value":"amount::bigint","condition":"__schemadiff_new_d4306d51 IS NULL AND amount IS NOT NULL","search_path":""}'),
    ('pair', 'column public.account.__schemadiff_new_d4306d51', '{"schema":"public","table":"account","before":"amount","after":"__schemadiff_new_d4306d51","value":"amount::bigint","search_path":"","may_fail":false}')
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;

COMMIT;

BEGIN;
SET LOCAL lock_timeout = '800ms';
SET LOCAL statement_timeout = '10s';
SET LOCAL idle_in_transaction_session_timeout = '10s';

-- 2/10 expand: create column public.account.__schemadiff_new_d4306d51
-- becomes public.account.amount as bigint
-- locks: ACCESS EXCLUSIVE on public.account
SET search_path = public;
ALTER TABLE public.account ADD COLUMN __schemadiff_new_d4306d51 bigint;
CREATE FUNCTION schemadiff.schemadiff_sync_6a70df44() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
#variable_conflict use_column
BEGIN
    SELECT amount::bigint INTO NEW.__schemadiff_new_d4306d51 FROM (SELECT NEW.*) AS account;
    RETURN NEW;
END$$;
CREATE TRIGGER "~schemadiff_sync_6a70df44" BEFORE INSERT OR UPDATE ON public.account FOR EACH ROW
    WHEN (pg_catalog.current_setting('schemadiff.backfill', true) IS DISTINCT FROM 'on')
    EXECUTE FUNCTION schemadiff.schemadiff_sync_6a70df44();

COMMIT;

-- 3/10 backfill: alter column public.account.__schemadiff_new_d4306d51
-- locks: ROW EXCLUSIVE on public.account
-- work: reads all of public.account
-- caution X904: every row of public.account that is filled fires public.account.large
-- refused: X904 without permission: every row of public.account that is filled fires public.account.large
-- allow it with --allow 'X904:public.account.large'
--   DO LANGUAGE plpgsql $$DECLARE
--       schemadiff_key1 public.account.id%TYPE;
--       schemadiff_batch bigint := 1000;
--       schemadiff_started timestamptz;
--       schemadiff_seconds double precision;
--   BEGIN
--       LOOP
--           schemadiff_started := pg_catalog.clock_timestamp();
--           PERFORM pg_catalog.set_config('schemadiff.backfill', 'on', true),
--                   pg_catalog.set_config('lock_timeout', '800ms', true),
--                   pg_catalog.set_config('synchronous_commit', 'off', true);
--           BEGIN
--               IF schemadiff_key1 IS NULL THEN
--                   WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.account t WHERE (__schemadiff_new_d4306d51 IS NULL AND amount IS NOT NULL)
--                              ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
--                        f AS (UPDATE ONLY public.account u SET __schemadiff_new_d4306d51 = amount::bigint FROM b WHERE u.id = b.schemadiff_key1)
--                   SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
--               ELSE
--                   WITH b AS (SELECT t.id AS schemadiff_key1 FROM ONLY public.account t WHERE (t.id) > (schemadiff_key1) AND (__schemadiff_new_d4306d51 IS NULL AND amount IS NOT NULL)
--                              ORDER BY t.id LIMIT schemadiff_batch FOR NO KEY UPDATE),
--                        f AS (UPDATE ONLY public.account u SET __schemadiff_new_d4306d51 = amount::bigint FROM b WHERE u.id = b.schemadiff_key1)
--                   SELECT b.* INTO schemadiff_key1 FROM b ORDER BY b.schemadiff_key1 DESC LIMIT 1;
--               END IF;
--           EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
--               PERFORM pg_catalog.pg_sleep(0.2);
--               CONTINUE;
--           END;
--           COMMIT;
--           EXIT WHEN schemadiff_key1 IS NULL;
--           -- Batches of half a second, as long a rest after each, and none while a replica is behind.
--           schemadiff_seconds := extract(epoch FROM pg_catalog.clock_timestamp() - schemadiff_started);
--           schemadiff_batch := greatest(100, least(100000, schemadiff_batch * 2,
--               (schemadiff_batch * 0.5 / greatest(schemadiff_seconds, 0.001))::bigint));
--           PERFORM pg_catalog.pg_sleep(least(schemadiff_seconds, 1));
--           WHILE EXISTS (SELECT FROM pg_catalog.pg_stat_replication WHERE replay_lag > interval '10 seconds') LOOP
--               PERFORM pg_catalog.pg_sleep(1);
--               COMMIT;
--           END LOOP;
--       END LOOP;
--   END$$;

BEGIN;

-- 4/10 backfill: alter schema schemadiff
-- all rows are filled
SET search_path = '';
INSERT INTO schemadiff.open SELECT 'filled', object, detail FROM schemadiff.open WHERE kind = 'backfill'
ON CONFLICT (kind, object) DO UPDATE SET detail = excluded.detail;
DELETE FROM schemadiff.open WHERE kind = 'backfill';

COMMIT;

-- 5/10 contract: alter column public.account.__schemadiff_new_d4306d51
-- locks: ACCESS EXCLUSIVE on public.account
-- refused: needs a refused step: column public.account.__schemadiff_new_d4306d51
--   ALTER TABLE public.account ADD CONSTRAINT account___schemadiff_new_d4306d51_not_null NOT NULL __schemadiff_new_d4306d51 NOT VALID;

-- 6/10 contract: alter column public.account.__schemadiff_new_d4306d51
-- locks: SHARE UPDATE EXCLUSIVE on public.account
-- work: reads all of public.account
-- caution F201: fails when public.account.__schemadiff_new_d4306d51 holds NULL
-- refused: needs a refused step: column public.account.__schemadiff_new_d4306d51
--   ALTER TABLE public.account VALIDATE CONSTRAINT account___schemadiff_new_d4306d51_not_null;

-- 7/10 contract: alter trigger public.account.large
-- locks: SHARE ROW EXCLUSIVE on public.account
-- refused: needs a refused step: column public.account.__schemadiff_new_d4306d51
--   CREATE OR REPLACE TRIGGER large
--       BEFORE UPDATE ON public.account
--       FOR EACH ROW
--       WHEN (new.__schemadiff_new_d4306d51 > 1000)
--       EXECUTE FUNCTION public.note();

-- 8/10 contract: alter policy public.account.own
-- locks: ACCESS EXCLUSIVE on public.account
-- refused: needs a refused step: column public.account.__schemadiff_new_d4306d51
--   ALTER POLICY own ON public.account
--       USING (holder = current_user AND __schemadiff_new_d4306d51 > 0);

-- 9/10 contract: alter policy public.account.small
-- locks: ACCESS EXCLUSIVE on public.account
-- refused: needs a refused step: column public.account.__schemadiff_new_d4306d51
--   ALTER POLICY small ON public.account
--       USING (__schemadiff_new_d4306d51 < 100)
--       WITH CHECK (__schemadiff_new_d4306d51 >= 0);

-- 10/10 contract: drop column public.account.amount
-- the column of the new type takes over the name
-- locks: ACCESS EXCLUSIVE on public.account
-- refused: needs a refused step: column public.account.__schemadiff_new_d4306d51
--   DROP TRIGGER "~schemadiff_sync_6a70df44" ON public.account;
--   DROP FUNCTION schemadiff.schemadiff_sync_6a70df44();
--   ALTER TABLE public.account DROP COLUMN amount;
--   ALTER TABLE public.account RENAME COLUMN __schemadiff_new_d4306d51 TO amount;
--   ALTER TABLE public.account RENAME CONSTRAINT account___schemadiff_new_d4306d51_not_null TO account_amount_not_null;

RESET search_path;
RESET check_function_bodies;
