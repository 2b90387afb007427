-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/1 expand: create constraint public.parent.a_excl
-- locks: ACCESS EXCLUSIVE on public.parent, SHARE ROW EXCLUSIVE on public.other, ACCESS EXCLUSIVE on public.child, ACCESS EXCLUSIVE on public.grandchild
-- work: builds public.parent.a_excl, builds public.parent.parent_b_key, reads all of public.other, reads all of public.parent
-- caution F206: fails when rows of public.parent overlap
-- caution F202: fails when public.parent holds duplicates of (b)
-- caution F204: fails when a row of public.parent has no counterpart in public.other
-- caution F203: fails when a row of public.parent does not fulfil d > 0
-- caution L402: nobody can read or write public.parent while it is indexed
-- caution L403: nobody can write public.other while it is indexed
-- caution L402: nobody can read or write public.child while it is indexed
-- caution L402: nobody can read or write public.grandchild while it is indexed
SET search_path = public;
ALTER TABLE public.parent
    ADD CONSTRAINT a_excl EXCLUDE USING btree (a WITH =),
    ADD CONSTRAINT parent_b_key UNIQUE (b),
    ADD CONSTRAINT parent_c_fkey FOREIGN KEY (c) REFERENCES public.other (id),
    ADD CONSTRAINT parent_d_check CHECK (d > 0) NO INHERIT;

COMMIT;

RESET search_path;
RESET check_function_bodies;
