-- irreversible: column public.t14.c17 is dropped with its values; column public.x.a is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 3 expand, 2 contract; 2 refused
-- column order: not that of the target, and stays so: public.x (b, a2, c)
-- U001: column public.t14.c18 is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: drop column public.t14.c18
-- locks: ACCESS EXCLUSIVE on public.t14
ALTER TABLE public.t14 DROP COLUMN c18;

-- 2/5 expand: create column public.t14.c17b
-- locks: ACCESS EXCLUSIVE on public.t14
-- work: reads all of public.t14, rewrites public.t14
-- caution F201: fails when public.t14 has rows: the new column c17b is NOT NULL without a default
-- caution L402: nobody can read or write public.t14 while it is rewritten
SET search_path = public;
ALTER TABLE public.t14
    ADD COLUMN c17b character varying NOT NULL,
    ADD COLUMN c18 text GENERATED ALWAYS AS (length(c17b)::text::text) STORED;

-- 3/5 expand: create column public.x.a2
-- locks: ACCESS EXCLUSIVE on public.x
-- work: reads all of public.x
-- caution F201: fails when public.x has rows: the new column a2 is NOT NULL without a default
-- caution L401: nobody can read or write public.x while all of it is read
ALTER TABLE public.x
    ADD COLUMN a2 integer NOT NULL,
    ADD COLUMN c integer DEFAULT 4;

-- 4/5 contract: drop column public.t14.c17
-- locks: ACCESS EXCLUSIVE on public.t14
-- caution U002: column public.t14.c17 leaves and column public.t14.c17b comes: nothing says whether it is the same under a new name
-- loss D103: column public.t14.c17 is dropped with its values
-- refused: U002 unresolved: column public.t14.c17 leaves and column public.t14.c17b comes: nothing says whether it is the same under a new name
-- if it is column public.t14.c17b now, write beside that, at after.sql:2:5: -- @renamed from=c17
-- if it really goes, allow it with --allow 'D103:public.t14.c17'
--   ALTER TABLE public.t14 DROP COLUMN c17;

-- 5/5 contract: drop column public.x.a
-- locks: ACCESS EXCLUSIVE on public.x
-- caution U002: column public.x.a leaves and column public.x.a2, column public.x.c come: nothing says whether it is the same under a new name
-- loss D103: column public.x.a is dropped with its values
-- refused: U002 unresolved: column public.x.a leaves and column public.x.a2, column public.x.c come: nothing says whether it is the same under a new name
-- if it is column public.x.a2 now, write beside that, at after.sql:5:17: -- @renamed from=a
-- if it is column public.x.c now, write beside that, at after.sql:5:78: -- @renamed from=a
-- if it really goes, allow it with --allow 'D103:public.x.a'
--   ALTER TABLE public.x DROP COLUMN a;

COMMIT;

RESET search_path;
RESET check_function_bodies;
