-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 6 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create sequence public.a_table_with_a_name_that_is_n_another_column_whose_name_is__seq
SET search_path = public;
CREATE SEQUENCE public.a_table_with_a_name_that_is_n_another_column_whose_name_is__seq AS integer;

-- 2/6 expand: create sequence public."ünïcode_täble_näme_thät_is_schlüsselspälte_ünd_mehr_seq"
CREATE SEQUENCE public."ünïcode_täble_näme_thät_is_schlüsselspälte_ünd_mehr_seq";

-- 3/6 expand: create column public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234.another_column_whose_name_is_long
-- locks: ACCESS EXCLUSIVE on public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234
-- work: rewrites public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234
-- caution L402: nobody can read or write public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234 while it is rewritten
ALTER TABLE public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234 ADD COLUMN another_column_whose_name_is_long integer NOT NULL DEFAULT nextval('public.a_table_with_a_name_that_is_n_another_column_whose_name_is__seq'::regclass);

-- 4/6 expand: create column public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"."schlüsselspälte_ünd_mehr"
-- locks: ACCESS EXCLUSIVE on public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"
-- work: rewrites public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"
-- caution L402: nobody can read or write public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars" while it is rewritten
ALTER TABLE public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars" ADD COLUMN "schlüsselspälte_ünd_mehr" bigint NOT NULL DEFAULT nextval('public."ünïcode_täble_näme_thät_is_schlüsselspälte_ünd_mehr_seq"'::regclass);

-- 5/6 expand: create owned_by public.a_table_with_a_name_that_is_n_another_column_whose_name_is__seq
ALTER SEQUENCE public.a_table_with_a_name_that_is_n_another_column_whose_name_is__seq OWNED BY public.a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234.another_column_whose_name_is_long;

-- 6/6 expand: create owned_by public."ünïcode_täble_näme_thät_is_schlüsselspälte_ünd_mehr_seq"
ALTER SEQUENCE public."ünïcode_täble_näme_thät_is_schlüsselspälte_ünd_mehr_seq" OWNED BY public."ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars"."schlüsselspälte_ünd_mehr";

COMMIT;

RESET search_path;
RESET check_function_bodies;
