-- irreversible: values of public.t.net may lose precision or range: inet becomes cidr
-- schemadiff plan: before.sql -> after.sql
-- 3 steps: 3 expand; 1 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/3 expand: alter column public.t.ip
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.ip does not fit inet
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN ip TYPE inet USING ip::inet;

-- 2/3 expand: alter column public.t.net
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- loss D105: values of public.t.net may lose precision or range: inet becomes cidr
-- caution F205: fails when a value of public.t.net does not fit cidr
-- caution L402: nobody can read or write public.t while it is rewritten
-- refused: D105 without permission: values of public.t.net may lose precision or range: inet becomes cidr
-- allow it with --allow 'D105:public.t.net'
--   ALTER TABLE public.t ALTER COLUMN net TYPE cidr;

-- 3/3 expand: alter column public.t.flags
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.flags does not fit bit varying(4)
-- caution F205: fails when a value of public.t.mac does not fit macaddr8
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t
    ALTER COLUMN flags TYPE bit varying(4),
    ALTER COLUMN vflags TYPE bit varying(16),
    ALTER COLUMN mac TYPE macaddr8;

COMMIT;

RESET search_path;
RESET check_function_bodies;
