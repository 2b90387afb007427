-- irreversible: column public.t.u is dropped with its values; column public.taken.a is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 3 expand, 2 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter column public.hinted.u
-- locks: ACCESS EXCLUSIVE on public.hinted
ALTER TABLE public.hinted RENAME COLUMN u TO v;

-- 2/5 expand: create column public.t.v
-- locks: ACCESS EXCLUSIVE on public.t
SET search_path = public;
ALTER TABLE public.t ADD COLUMN v integer[] NOT NULL DEFAULT '{}';

-- 3/5 expand: create constraint public.taken.there
-- locks: ACCESS EXCLUSIVE on public.taken
-- work: reads all of public.taken
-- caution F203: fails when a row of public.taken does not fulfil b > 0
-- caution L401: nobody can read or write public.taken while all of it is read
ALTER TABLE public.taken ADD CONSTRAINT there CHECK (b > 0);

-- 4/5 contract: drop column public.t.u
-- locks: ACCESS EXCLUSIVE on public.t
-- caution U002: column public.t.u leaves and column public.t.v comes: nothing says whether it is the same under a new name
-- loss D103: column public.t.u is dropped with its values
-- refused: U002 unresolved: column public.t.u leaves and column public.t.v comes: nothing says whether it is the same under a new name
-- if it is column public.t.v now, write beside that, at after.sql:1:34: -- @renamed from=u
-- if it really goes, allow it with --allow 'D103:public.t.u'
--   ALTER TABLE public.t DROP COLUMN u;

-- 5/5 contract: drop column public.taken.a
-- locks: ACCESS EXCLUSIVE on public.taken
-- loss D103: column public.taken.a is dropped with its values
-- refused: D103 without permission: column public.taken.a is dropped with its values
-- allow it with --allow 'D103:public.taken.a'
--   ALTER TABLE public.taken DROP COLUMN a;

COMMIT;

RESET search_path;
RESET check_function_bodies;
