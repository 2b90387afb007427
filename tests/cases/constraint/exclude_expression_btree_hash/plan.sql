-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create constraint public.t.one_per_month
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.one_per_month, builds public.t.t_a_excl, builds public.t.t_b_excl, builds public.t.t_lower_expr_a_excl, reads all of public.t
-- caution F206: fails when rows of public.t overlap
-- caution F206: fails when rows of public.t overlap
-- caution F206: fails when rows of public.t overlap
-- caution F206: fails when rows of public.t overlap
-- caution L402: nobody can read or write public.t while it is indexed
SET search_path = public;
ALTER TABLE public.t
    ADD CONSTRAINT one_per_month EXCLUDE USING gist (r WITH &&),
    ADD CONSTRAINT t_a_excl EXCLUDE USING btree (a WITH =),
    ADD CONSTRAINT t_b_excl EXCLUDE USING hash (b WITH =),
    ADD CONSTRAINT t_lower_expr_a_excl EXCLUDE USING btree (lower(b) COLLATE "C" WITH =, (a + 1) WITH =) INCLUDE (a);

COMMIT;

RESET search_path;
RESET check_function_bodies;
