-- irreversible: column public.stay.a is dropped with its values; column public.stay.b is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 2 expand, 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';
SET TimeZone = 'UTC';
SET DateStyle = 'ISO, MDY';
SET IntervalStyle = 'postgres';

BEGIN;

-- 1/3 expand: create column public.stay.span
-- locks: ACCESS EXCLUSIVE on public.stay
SET search_path = public;
ALTER TABLE public.stay ADD COLUMN span daterange;

-- 2/3 expand: create index public.stay_span_idx
-- locks: SHARE on public.stay
-- work: builds public.stay_span_idx
-- caution L403: nobody can write public.stay while it is indexed
CREATE INDEX stay_span_idx ON public.stay USING gist (span);

-- 3/3 contract: drop column public.stay.a
-- locks: ACCESS EXCLUSIVE on public.stay
-- loss D103: column public.stay.a is dropped with its values
-- loss D103: column public.stay.b is dropped with its values
-- refused: D103 without permission: column public.stay.a is dropped with its values
-- allow it with --allow 'D103:public.stay.a'
-- allow it with --allow 'D103:public.stay.b'
--   ALTER TABLE public.stay
--       DROP COLUMN a,
--       DROP COLUMN b;

COMMIT;

RESET search_path;
RESET check_function_bodies;
RESET TimeZone;
RESET DateStyle;
RESET IntervalStyle;
