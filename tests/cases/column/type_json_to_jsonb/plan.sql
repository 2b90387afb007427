-- irreversible: values of public.t.doc may lose precision or range: json becomes jsonb
-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 5 expand; 4 refused
-- U001: default public.t.doc is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: alter column public.t.js
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.js does not fit jsonb
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN js TYPE jsonb USING js::jsonb;

-- 2/5 expand: drop default public.t.doc
-- because of column public.t.doc
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: default public.t.doc
--   ALTER TABLE ONLY public.t ALTER COLUMN doc DROP DEFAULT;

-- 3/5 expand: alter column public.t.doc
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- loss D105: values of public.t.doc may lose precision or range: json becomes jsonb
-- caution F205: fails when a value of public.t.doc does not fit jsonb
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: D105 without permission: values of public.t.doc may lose precision or range: json becomes jsonb
-- allow it with --allow 'D105:public.t.doc'
--   ALTER TABLE public.t ALTER COLUMN doc TYPE jsonb;

-- 4/5 expand: create default public.t.doc
-- because of column public.t.doc
-- locks: ACCESS EXCLUSIVE on public.t
-- refused: needs a refused step: column public.t.doc
--   ALTER TABLE ONLY public.t ALTER COLUMN doc SET DEFAULT '{}';

-- 5/5 expand: create index public.t_doc
-- locks: SHARE on public.t
-- work: builds public.t_doc
-- caution L403: nobody can write public.t while it is indexed
-- refused: needs a refused step: column public.t.doc
--   CREATE INDEX t_doc ON public.t USING gin (doc);

COMMIT;

RESET search_path;
RESET check_function_bodies;
