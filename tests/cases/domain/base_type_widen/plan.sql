-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 9 expand
-- U001: default public.accounts.balance is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: drop domain public.amount
ALTER DOMAIN public.amount RENAME TO amount__schemadiff_old;

-- 2/9 expand: create domain public.amount
SET search_path = public;
CREATE DOMAIN public.amount AS bigint;

-- 3/9 expand: create domain_constraint public.amount.amount_check
-- because of domain public.amount
ALTER DOMAIN public.amount ADD CONSTRAINT amount_check CHECK (value >= 0);

-- 4/9 expand: drop default public.accounts.balance
-- because of column public.accounts.balance
-- locks: ACCESS EXCLUSIVE on public.accounts
SET search_path = '';
ALTER TABLE ONLY public.accounts ALTER COLUMN balance DROP DEFAULT;

-- 5/9 expand: drop view public.rich
-- because of column public.accounts.balance
-- locks: ACCESS EXCLUSIVE on public.rich
DROP VIEW public.rich;

-- 6/9 expand: alter column public.accounts.balance
-- because of domain public.amount
-- locks: ACCESS EXCLUSIVE on public.accounts
-- work: rewrites public.accounts
-- caution F205: fails when a value of public.accounts.balance does not fit public.amount
-- caution L402: nobody can read or write public.accounts while it is rewritten
SET search_path = public;
ALTER TABLE public.accounts ALTER COLUMN balance TYPE public.amount USING balance::text::public.amount;

-- 7/9 expand: drop domain public.amount
SET search_path = '';
DROP DOMAIN public.amount__schemadiff_old;

-- 8/9 expand: create default public.accounts.balance
-- because of column public.accounts.balance
-- locks: ACCESS EXCLUSIVE on public.accounts
SET search_path = public;
ALTER TABLE ONLY public.accounts ALTER COLUMN balance SET DEFAULT 0;

-- 9/9 expand: create view public.rich
-- because of column public.accounts.balance
-- locks: ACCESS SHARE on public.accounts
CREATE VIEW public.rich AS
SELECT id FROM accounts WHERE balance > 1000;

COMMIT;

RESET search_path;
RESET check_function_bodies;
