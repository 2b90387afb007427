-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: alter column public.a_rather_long_table_name_for_names_that_are_generated.also_a_column_name_of_some_considerable_length
-- locks: ACCESS EXCLUSIVE on public.a_rather_long_table_name_for_names_that_are_generated
-- work: builds public.a_rather_long_table_name_for_names_that_are_generated.a_rather_long_table_name_for__also_a_column_name_of_some_c_key1, builds public.a_rather_long_table_name_for_names_that_are_generated.a_rather_long_table_name_for__also_a_column_name_of_some_co_key, builds public.a_rather_long_table_name_for_names_that_are_generated.a_rather_long_table_name_for_names_that_are_generated_pkey, reads all of public.a_rather_long_table_name_for_names_that_are_generated
-- caution F201: fails when public.a_rather_long_table_name_for_names_that_are_generated.also_a_column_name_of_some_considerable_length holds NULL
-- caution F201: fails when public.a_rather_long_table_name_for_names_that_are_generated.c holds NULL
-- caution F202: fails when public.a_rather_long_table_name_for_names_that_are_generated holds duplicates of (also_a_column_name_of_some_considerable_length, c)
-- caution F202: fails when public.a_rather_long_table_name_for_names_that_are_generated holds duplicates of (also_a_column_name_of_some_considerable_length)
-- caution F203: fails when a row of public.a_rather_long_table_name_for_names_that_are_generated does not fulfil also_a_column_name_of_some_considerable_length > 0
-- caution F202: fails when public.a_rather_long_table_name_for_names_that_are_generated holds duplicates of (c, also_a_column_name_of_some_considerable_length)
-- caution F204: fails when a row of public.a_rather_long_table_name_for_names_that_are_generated has no counterpart in public.a_rather_long_table_name_for_names_that_are_generated
-- caution L402: nobody can read or write public.a_rather_long_table_name_for_names_that_are_generated while it is indexed
SET search_path = public;
ALTER TABLE public.a_rather_long_table_name_for_names_that_are_generated
    ALTER COLUMN also_a_column_name_of_some_considerable_length SET NOT NULL,
    ALTER COLUMN c SET NOT NULL,
    ADD CONSTRAINT a_rather_long_table_name_for__also_a_column_name_of_some_c_key1 UNIQUE (also_a_column_name_of_some_considerable_length, c),
    ADD CONSTRAINT a_rather_long_table_name_for__also_a_column_name_of_some_co_key UNIQUE (also_a_column_name_of_some_considerable_length),
    ADD CONSTRAINT a_rather_long_table_name_for_also_a_column_name_of_some_c_check CHECK (also_a_column_name_of_some_considerable_length > 0),
    ADD CONSTRAINT a_rather_long_table_name_for_names_that_are_generated_pkey PRIMARY KEY (c, also_a_column_name_of_some_considerable_length),
    ADD CONSTRAINT a_rather_long_table_name_for__c_also_a_column_name_of_some_fkey FOREIGN KEY (c, also_a_column_name_of_some_considerable_length) REFERENCES public.a_rather_long_table_name_for_names_that_are_generated (c, also_a_column_name_of_some_considerable_length);

COMMIT;

RESET search_path;
RESET check_function_bodies;
