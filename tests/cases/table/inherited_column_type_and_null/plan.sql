-- irreversible: values of public.reading.value may lose precision or range: numeric(10,2) becomes smallint
-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand; 4 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/4 expand: alter column public.reading.value
-- locks: ACCESS EXCLUSIVE on public.reading, ACCESS EXCLUSIVE on public.late_reading
-- work: rewrites public.late_reading, rewrites public.reading
-- loss D105: values of public.reading.value may lose precision or range: numeric(10,2) becomes smallint
-- caution F205: fails when a value of public.reading.value does not fit smallint
-- caution L402: nobody can read or write public.reading while it is rewritten
-- caution L402: nobody can read or write public.late_reading while it is rewritten
-- refused: D105 without permission: values of public.reading.value may lose precision or range: numeric(10,2) becomes smallint
-- allow it with --allow 'D105:public.reading.value'
--   ALTER TABLE public.reading ALTER COLUMN value TYPE smallint;

-- 2/4 expand: alter column public.reading.value
-- locks: ACCESS EXCLUSIVE on public.reading, ACCESS EXCLUSIVE on public.late_reading
-- refused: needs a refused step: column public.reading.value
--   ALTER TABLE public.reading ALTER COLUMN value DROP NOT NULL;

-- 3/4 expand: create default public.late_reading.value
-- locks: ACCESS EXCLUSIVE on public.late_reading
-- refused: needs a refused step: column public.reading.value
--   ALTER TABLE ONLY public.late_reading ALTER COLUMN value SET DEFAULT 42;

-- 4/4 expand: create default public.reading.value
-- locks: ACCESS EXCLUSIVE on public.reading
-- refused: needs a refused step: column public.reading.value
--   ALTER TABLE ONLY public.reading ALTER COLUMN value SET DEFAULT 42;

RESET search_path;
RESET check_function_bodies;
