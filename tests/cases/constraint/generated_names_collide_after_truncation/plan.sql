-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create column public.table_with_fifty_characters_in_its_name_more_or_less.column_with_fifty_characters_in_its_name_too_you_see_a
-- locks: ACCESS EXCLUSIVE on public.table_with_fifty_characters_in_its_name_more_or_less
-- work: builds public.table_with_fifty_characters_in_its_name_more_or_less.table_with_fifty_characters_i_column_with_fifty_characters__key, builds public.table_with_fifty_characters_in_its_name_more_or_less.table_with_fifty_characters_i_column_with_fifty_characters_key1, reads all of public.table_with_fifty_characters_in_its_name_more_or_less
-- caution F203: fails when a row of public.table_with_fifty_characters_in_its_name_more_or_less does not fulfil column_with_fifty_characters_in_its_name_too_you_see_c > 0
-- caution F203: fails when a row of public.table_with_fifty_characters_in_its_name_more_or_less does not fulfil column_with_fifty_characters_in_its_name_too_you_see_b > 0
-- caution F202: fails when public.table_with_fifty_characters_in_its_name_more_or_less holds duplicates of (column_with_fifty_characters_in_its_name_too_you_see_a)
-- caution F202: fails when public.table_with_fifty_characters_in_its_name_more_or_less holds duplicates of (column_with_fifty_characters_in_its_name_too_you_see_b)
-- caution L402: nobody can read or write public.table_with_fifty_characters_in_its_name_more_or_less while it is indexed
SET search_path = public;
ALTER TABLE public.table_with_fifty_characters_in_its_name_more_or_less
    ADD COLUMN column_with_fifty_characters_in_its_name_too_you_see_a integer,
    ADD COLUMN column_with_fifty_characters_in_its_name_too_you_see_b integer,
    ADD COLUMN column_with_fifty_characters_in_its_name_too_you_see_c integer,
    ADD CONSTRAINT table_with_fifty_characters__column_with_fifty_character_check1 CHECK (column_with_fifty_characters_in_its_name_too_you_see_c > 0),
    ADD CONSTRAINT table_with_fifty_characters__column_with_fifty_characters_check CHECK (column_with_fifty_characters_in_its_name_too_you_see_b > 0),
    ADD CONSTRAINT table_with_fifty_characters_i_column_with_fifty_characters__key UNIQUE (column_with_fifty_characters_in_its_name_too_you_see_a),
    ADD CONSTRAINT table_with_fifty_characters_i_column_with_fifty_characters_key1 UNIQUE (column_with_fifty_characters_in_its_name_too_you_see_b);

COMMIT;

RESET search_path;
RESET check_function_bodies;
