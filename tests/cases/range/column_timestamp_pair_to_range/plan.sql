-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 3 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter column public.stay.a
-- new code writes rows without it before it is dropped
-- locks: ACCESS EXCLUSIVE on public.stay
SET search_path = public;
ALTER TABLE public.stay
    ALTER COLUMN a DROP NOT NULL,
    ALTER COLUMN b DROP NOT NULL;

COMMIT;

BEGIN;

-- 2/4 expand: create column public.stay.span
-- locks: ACCESS EXCLUSIVE on public.stay
ALTER TABLE public.stay ADD COLUMN span daterange;

COMMIT;

-- 3/4 expand: create index public.stay_span_idx
-- locks: SHARE UPDATE EXCLUSIVE on public.stay
-- work: builds public.stay_span_idx
CREATE INDEX CONCURRENTLY stay_span_idx ON public.stay USING gist (span);

-- 4/4 contract: drop column public.stay.a
-- locks: ACCESS EXCLUSIVE on public.stay
-- loss D103: column public.stay.a is dropped with its values
-- loss D103: column public.stay.b is dropped with its values
-- caution B303: code that names column public.stay.a fails
-- caution B303: code that names column public.stay.b fails
-- refused: D103 without permission: column public.stay.a is dropped with its values
-- allow it with --allow 'D103:public.stay.a'
-- allow it with --allow 'D103:public.stay.b'
--   ALTER TABLE public.stay
--       DROP COLUMN a,
--       DROP COLUMN b;

RESET search_path;
RESET check_function_bodies;
