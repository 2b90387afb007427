-- schemadiff plan: before.sql -> after.sql
-- 1 step: 1 contract; 1 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/1 contract: alter column public.t.a
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- loss D105: values of public.t.a may lose precision or range: timestamp without time zone becomes timestamp with time zone
-- caution F205: fails when a value of public.t.a does not fit timestamp with time zone
-- caution B306: readers of public.t.a get timestamp with time zone in place of timestamp without time zone
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: D105 without permission: values of public.t.a may lose precision or range: timestamp without time zone becomes timestamp with time zone
-- allow it with --allow 'D105:public.t.a'
--   ALTER TABLE public.t ALTER COLUMN a TYPE timestamp with time zone;

RESET search_path;
RESET check_function_bodies;
