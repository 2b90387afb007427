-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand

SET check_function_bodies = off;
SET search_path = '';

-- 1/3 expand: create index public.quite_a_long_table_name_that__abs_second_column_with_long_n_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.quite_a_long_table_name_that_leaves_little_room
-- work: builds public.quite_a_long_table_name_that__abs_second_column_with_long_n_idx
SET search_path = public;
CREATE INDEX CONCURRENTLY quite_a_long_table_name_that__abs_second_column_with_long_n_idx ON public.quite_a_long_table_name_that_leaves_little_room USING btree ((abs(first_column_with_long_name)), second_column_with_long_name);

-- 2/3 expand: create index public.quite_a_long_table_name_that__first_column_with_long_name__idx1
-- locks: SHARE UPDATE EXCLUSIVE on public.quite_a_long_table_name_that_leaves_little_room
-- work: builds public.quite_a_long_table_name_that__first_column_with_long_name__idx1
CREATE INDEX CONCURRENTLY quite_a_long_table_name_that__first_column_with_long_name__idx1 ON public.quite_a_long_table_name_that_leaves_little_room USING btree (first_column_with_long_name, second_column_with_long_name, third);

-- 3/3 expand: create index public.quite_a_long_table_name_that__first_column_with_long_name_s_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.quite_a_long_table_name_that_leaves_little_room
-- work: builds public.quite_a_long_table_name_that__first_column_with_long_name_s_idx
CREATE INDEX CONCURRENTLY quite_a_long_table_name_that__first_column_with_long_name_s_idx ON public.quite_a_long_table_name_that_leaves_little_room USING btree (first_column_with_long_name, second_column_with_long_name);

RESET search_path;
RESET check_function_bodies;
