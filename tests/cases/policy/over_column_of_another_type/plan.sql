-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 expand: drop trigger public.account.large
-- because of column public.account.amount
-- locks: ACCESS EXCLUSIVE on public.account
DROP TRIGGER large ON public.account;

-- 2/7 expand: drop policy public.account.own
-- because of column public.account.amount
-- locks: ACCESS EXCLUSIVE on public.account
DROP POLICY own ON public.account;

-- 3/7 expand: drop policy public.account.small
-- because of column public.account.amount
-- locks: ACCESS EXCLUSIVE on public.account
DROP POLICY small ON public.account;

-- 4/7 expand: alter column public.account.amount
-- locks: ACCESS EXCLUSIVE on public.account
-- work: rewrites public.account
-- caution L402: nobody can read or write public.account while it is rewritten
SET search_path = public;
ALTER TABLE public.account ALTER COLUMN amount TYPE bigint;

-- 5/7 expand: create trigger public.account.large
-- because of column public.account.amount
-- locks: SHARE ROW EXCLUSIVE on public.account
CREATE TRIGGER large
    BEFORE UPDATE ON public.account
    FOR EACH ROW
    WHEN (new.amount > 1000)
    EXECUTE FUNCTION public.note();

-- 6/7 expand: create policy public.account.own
-- because of column public.account.amount
-- locks: ACCESS EXCLUSIVE on public.account
CREATE POLICY own ON public.account AS RESTRICTIVE FOR SELECT TO app_reader
    USING (holder = current_user AND amount > 0);

-- 7/7 expand: create policy public.account.small
-- because of column public.account.amount
-- locks: ACCESS EXCLUSIVE on public.account
CREATE POLICY small ON public.account
    USING (amount < 100)
    WITH CHECK (amount >= 0);

COMMIT;

RESET search_path;
RESET check_function_bodies;
