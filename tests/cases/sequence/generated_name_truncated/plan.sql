-- schemadiff plan: before.sql -> after.sql
-- 12 steps: 4 expand, 2 backfill, 6 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/12 expand: create sequence public.a_table_with_a_name_that_is_n_another_column_whose_name_is__seq
SET search_path = public;
CREATE SEQUENCE public.a_table_with_a_name_that_is_n_another_column_whose_name_is__seq AS integer;

-- 2/12 expand: create sequence public."ünïcode_täble_näme_thät_is_schlüsselspälte_ünd_mehr_seq"
CREATE SEQUENCE public."ünïcode_täble_näme_thät_is_schlüsselspälte_ünd_mehr_seq";

COMMIT;

BEGIN;

-- 3/12 expand: create column public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234.another_column_whose_name_is_long
-- locks: ACCESS EXCLUSIVE on public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234
ALTER TABLE public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234 ADD COLUMN another_column_whose_name_is_long integer,
    ALTER COLUMN another_column_whose_name_is_long SET DEFAULT nextval('public.a_table_with_a_name_that_is_n_another_column_whose_name_is__seq'::regclass);

COMMIT;

BEGIN;

-- 4/12 expand: create column public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"."schlüsselspälte_ünd_mehr"
-- locks: ACCESS EXCLUSIVE on public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"
ALTER TABLE public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars" ADD COLUMN "schlüsselspälte_ünd_mehr" bigint,
    ALTER COLUMN "schlüsselspälte_ünd_mehr" SET DEFAULT nextval('public."ünïcode_täble_näme_thät_is_schlüsselspälte_ünd_mehr_seq"'::regclass);

COMMIT;

-- 5/12 backfill: alter column public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234.another_column_whose_name_is_long
-- locks: ROW EXCLUSIVE on public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234
-- work: reads all of public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234
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
            UPDATE ONLY public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234 u SET another_column_whose_name_is_long = nextval('public.a_table_with_a_name_that_is_n_another_column_whose_name_is__seq'::regclass)
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND (another_column_whose_name_is_long IS NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234'::pg_catalog.regclass)
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

-- 6/12 backfill: alter column public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"."schlüsselspälte_ünd_mehr"
-- locks: ROW EXCLUSIVE on public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"
-- work: reads all of public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"
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
            UPDATE ONLY public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars" u SET "schlüsselspälte_ünd_mehr" = nextval('public."ünïcode_täble_näme_thät_is_schlüsselspälte_ünd_mehr_seq"'::regclass)
            WHERE u.ctid >= pg_catalog.format('(%s,0)', schemadiff_block)::pg_catalog.tid
              AND u.ctid < pg_catalog.format('(%s,0)', schemadiff_next)::pg_catalog.tid AND ("schlüsselspälte_ünd_mehr" IS NULL);
            schemadiff_block := schemadiff_next;
        EXCEPTION WHEN lock_not_available OR deadlock_detected THEN
            PERFORM pg_catalog.pg_sleep(0.2);
            CONTINUE;
        END;
        COMMIT;
        EXIT WHEN schemadiff_block >= pg_catalog.pg_relation_size('public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"'::pg_catalog.regclass)
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

-- 7/12 contract: alter column public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234.another_column_whose_name_is_long
-- locks: ACCESS EXCLUSIVE on public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234
ALTER TABLE public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234 ADD CONSTRAINT a_table_with_a_name_that_is_another_column_whose_name__not_null NOT NULL another_column_whose_name_is_long NOT VALID;

COMMIT;

BEGIN;

-- 8/12 contract: alter column public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234.another_column_whose_name_is_long
-- locks: SHARE UPDATE EXCLUSIVE on public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234
-- work: reads all of public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234
-- caution F201: fails when public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234.another_column_whose_name_is_long holds NULL
ALTER TABLE public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234 VALIDATE CONSTRAINT a_table_with_a_name_that_is_another_column_whose_name__not_null;

COMMIT;

BEGIN;

-- 9/12 contract: alter column public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"."schlüsselspälte_ünd_mehr"
-- locks: ACCESS EXCLUSIVE on public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"
ALTER TABLE public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars" ADD CONSTRAINT "ünïcode_täble_näme_thä_schlüsselspälte_ünd_meh_not_null" NOT NULL "schlüsselspälte_ünd_mehr" NOT VALID;

COMMIT;

BEGIN;

-- 10/12 contract: alter column public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"."schlüsselspälte_ünd_mehr"
-- locks: SHARE UPDATE EXCLUSIVE on public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"
-- work: reads all of public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"
-- caution F201: fails when public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"."schlüsselspälte_ünd_mehr" holds NULL
ALTER TABLE public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars" VALIDATE CONSTRAINT "ünïcode_täble_näme_thä_schlüsselspälte_ünd_meh_not_null";

COMMIT;

BEGIN;

-- 11/12 contract: create owned_by public.a_table_with_a_name_that_is_n_another_column_whose_name_is__seq
-- locks: SHARE ROW EXCLUSIVE on public.a_table_with_a_name_that_is_n_another_column_whose_name_is__seq
ALTER SEQUENCE public.a_table_with_a_name_that_is_n_another_column_whose_name_is__seq OWNED BY public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234.another_column_whose_name_is_long;

COMMIT;

BEGIN;

-- 12/12 contract: create owned_by public."ünïcode_täble_näme_thät_is_schlüsselspälte_ünd_mehr_seq"
-- locks: SHARE ROW EXCLUSIVE on public."ünïcode_täble_näme_thät_is_schlüsselspälte_ünd_mehr_seq"
ALTER SEQUENCE public."ünïcode_täble_näme_thät_is_schlüsselspälte_ünd_mehr_seq" OWNED BY public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"."schlüsselspälte_ünd_mehr";

COMMIT;

RESET search_path;
RESET check_function_bodies;
