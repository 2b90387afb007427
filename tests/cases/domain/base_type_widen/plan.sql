-- schemadiff plan: before.sql -> after.sql
-- 9 steps: 3 expand, 6 contract
-- U001: default public.accounts.balance is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/9 expand: drop domain public.amount
-- caution B306: code that uses public.amount finds it changed
ALTER DOMAIN public.amount RENAME TO amount__schemadiff_old;

-- 2/9 expand: create domain public.amount
SET search_path = public;
CREATE DOMAIN public.amount AS bigint;

-- 3/9 expand: create domain_constraint public.amount.amount_check
-- because of domain public.amount
ALTER DOMAIN public.amount ADD CONSTRAINT amount_check CHECK (value >= 0);

COMMIT;

BEGIN;

-- 4/9 contract: drop view public.rich
-- because of column public.accounts.balance
-- locks: ACCESS EXCLUSIVE on public.rich
SET search_path = '';
DROP VIEW public.rich;

-- 5/9 contract: drop default public.accounts.balance
-- because of column public.accounts.balance
-- locks: ACCESS EXCLUSIVE on public.accounts
ALTER TABLE ONLY public.accounts ALTER COLUMN balance DROP DEFAULT;

-- 6/9 contract: alter column public.accounts.balance
-- because of domain public.amount
-- locks: ACCESS EXCLUSIVE on public.accounts
-- work: rewrites public.accounts
-- caution F205: fails when a value of public.accounts.balance does not fit public.amount
-- caution L402: nobody can read or write public.accounts while it is rewritten
SET search_path = public;
ALTER TABLE public.accounts ALTER COLUMN balance TYPE public.amount USING balance::text::public.amount;

-- 7/9 contract: create default public.accounts.balance
-- because of column public.accounts.balance
-- locks: ACCESS EXCLUSIVE on public.accounts
ALTER TABLE ONLY public.accounts ALTER COLUMN balance SET DEFAULT 0;

-- 8/9 contract: create view public.rich
-- because of column public.accounts.balance
-- locks: ACCESS SHARE on public.accounts
CREATE VIEW public.rich AS
SELECT id FROM accounts WHERE balance > 1000;

-- 9/9 contract: drop domain public.amount
SET search_path = '';
DROP DOMAIN public.amount__schemadiff_old;

COMMIT;

RESET search_path;
RESET check_function_bodies;
