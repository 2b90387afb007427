-- schemadiff plan: before.sql -> after.sql
-- 5 steps: 1 expand, 4 contract
-- U001: default public.bills.st is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/5 expand: create enum public.payment_state
SET search_path = public;
CREATE TYPE public.payment_state AS ENUM ('due', 'paid');

COMMIT;

BEGIN;

-- 2/5 contract: drop default public.bills.st
-- because of column public.bills.st
-- locks: ACCESS EXCLUSIVE on public.bills
SET search_path = '';
ALTER TABLE ONLY public.bills ALTER COLUMN st DROP DEFAULT;

-- 3/5 contract: alter column public.bills.st
-- locks: ACCESS EXCLUSIVE on public.bills
-- work: rewrites public.bills
-- caution F205: fails when a value of public.bills.st does not fit public.payment_state
-- caution B306: readers of public.bills.st get public.payment_state in place of public.pay_state
-- caution L402: nobody can read or write public.bills while it is rewritten
SET search_path = public;
ALTER TABLE public.bills ALTER COLUMN st TYPE public.payment_state USING st::text::public.payment_state;

-- 4/5 contract: create default public.bills.st
-- because of column public.bills.st
-- locks: ACCESS EXCLUSIVE on public.bills
ALTER TABLE ONLY public.bills ALTER COLUMN st SET DEFAULT 'due';

COMMIT;

BEGIN;

-- 5/5 contract: drop enum public.pay_state
-- caution B304: code that names public.pay_state fails
SET search_path = '';
DROP TYPE public.pay_state;

COMMIT;

RESET search_path;
RESET check_function_bodies;
