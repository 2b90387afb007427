-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 1 expand, 4 contract
-- U002: constraint public.c.old_fk leaves and constraint public.c.new_fk of the same definition comes; if it is constraint public.c.new_fk now, write beside that, at after.sql:2:27: -- @renamed from=old_fk
-- U002: constraint public.t.old_check leaves and constraint public.t.new_check of the same definition comes; if it is constraint public.t.new_check now, write beside that, at after.sql:1:68: -- @renamed from=old_check
-- U002: constraint public.t.old_pk leaves and constraint public.t.new_pk of the same definition comes; if it is constraint public.t.new_pk now, write beside that, at after.sql:1:32: -- @renamed from=old_pk

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create constraint public.t.new_check
-- locks: ACCESS EXCLUSIVE on public.t
-- work: reads all of public.t
-- caution F203: fails when a row of public.t does not fulfil n > 0
-- caution L401: nobody can read or write public.t while all of it is read
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT new_check CHECK (n > 0);

-- 2/5 contract: drop constraint public.c.old_fk
-- locks: ACCESS EXCLUSIVE on public.c, ACCESS EXCLUSIVE on public.t
SET search_path = '';
ALTER TABLE public.c DROP CONSTRAINT old_fk;

-- 3/5 contract: drop constraint public.t.old_check
-- locks: ACCESS EXCLUSIVE on public.t
ALTER TABLE public.t
    DROP CONSTRAINT old_check,
    DROP CONSTRAINT old_pk;

-- 4/5 contract: create constraint public.t.new_pk
-- locks: ACCESS EXCLUSIVE on public.t
-- work: builds public.t.new_pk, reads all of public.t
-- caution F202: fails when public.t holds duplicates of (id)
-- caution L402: nobody can read or write public.t while it is indexed
SET search_path = public;
ALTER TABLE public.t ADD CONSTRAINT new_pk PRIMARY KEY (id);

-- 5/5 contract: create constraint public.c.new_fk
-- locks: SHARE ROW EXCLUSIVE on public.c, SHARE ROW EXCLUSIVE on public.t
-- work: reads all of public.c, reads all of public.t
-- caution F204: fails when a row of public.c has no counterpart in public.t
-- caution L403: nobody can write public.c while it is read in full
-- caution L403: nobody can write public.t while it is read in full
ALTER TABLE public.c ADD CONSTRAINT new_fk FOREIGN KEY (t_id) REFERENCES public.t (id);

COMMIT;

RESET search_path;
RESET check_function_bodies;
