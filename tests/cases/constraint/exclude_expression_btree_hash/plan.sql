-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 contract: create constraint public.t.one_per_month
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.one_per_month, builds public.t.t_a_excl, builds public.t.t_b_excl, builds public.t.t_lower_expr_a_excl, reads all of public.t
-- caution F206: fails when rows of public.t overlap
-- caution F206: fails when rows of public.t overlap
-- caution F206: fails when rows of public.t overlap
-- caution F206: fails when rows of public.t overlap
-- caution B305: code that writes rows that public.t.one_per_month forbids fails
-- caution B305: code that writes rows that public.t.t_a_excl forbids fails
-- caution B305: code that writes rows that public.t.t_b_excl forbids fails
-- caution B305: code that writes rows that public.t.t_lower_expr_a_excl forbids fails
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
