-- irreversible: values of public.account.balance may lose precision or range: numeric(10,2) becomes numeric(20,4)
-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand; 7 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/7 expand: drop view public.very_rich
-- because of view public.rich
-- locks: ACCESS EXCLUSIVE on public.very_rich
-- refused: needs a refused step: view public.very_rich
--   DROP VIEW public.very_rich;

-- 2/7 expand: drop view public.rich
-- because of column public.account.balance
-- locks: ACCESS EXCLUSIVE on public.rich
-- refused: needs a refused step: view public.rich
--   DROP VIEW public.rich;

-- 3/7 expand: alter column public.account.id
-- locks: ACCESS EXCLUSIVE on public.account
-- work: rewrites public.account
-- caution L402: nobody can read or write public.account while it is rewritten
-- refused: needs a refused step: view public.rich
--   ALTER TABLE public.account
--       ALTER COLUMN id TYPE bigint,
--       ALTER COLUMN owner TYPE text;

-- 4/7 expand: alter column public.account.balance
-- locks: ACCESS EXCLUSIVE on public.account
-- work: rewrites public.account
-- loss D105: values of public.account.balance may lose precision or range: numeric(10,2) becomes numeric(20,4)
-- caution F205: fails when a value of public.account.balance does not fit numeric(20,4)
-- caution L402: nobody can read or write public.account while it is rewritten
-- refused: D105 without permission: values of public.account.balance may lose precision or range: numeric(10,2) becomes numeric(20,4)
-- allow it with --allow 'D105:public.account.balance'
--   ALTER TABLE public.account ALTER COLUMN balance TYPE numeric(20,4);

-- 5/7 expand: create view public.rich
-- because of column public.account.balance
-- locks: ACCESS SHARE on public.account
-- refused: needs a refused step: column public.account.balance
--   CREATE VIEW public.rich AS
--   SELECT id, owner FROM account WHERE balance > 1000000;

-- 6/7 expand: create view public.very_rich
-- because of view public.rich
-- refused: needs a refused step: view public.rich
--   CREATE VIEW public.very_rich AS
--   SELECT * FROM rich WHERE id > 0;

-- 7/7 expand: create comment of column public.rich.owner
-- because of view public.rich
-- refused: needs a refused step: view public.rich
--   COMMENT ON COLUMN public.rich.owner IS 'person or company';

RESET search_path;
RESET check_function_bodies;
