-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 contract
-- U001: view public.contact_card is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 contract: drop view public.contact_card
-- locks: ACCESS EXCLUSIVE on public.contact_card
-- caution B316: code that uses public.contact_card finds it changed
DROP VIEW public.contact_card;

-- 2/2 contract: create view public.contact_card
-- locks: ACCESS SHARE on public.contact
SET search_path = public;
CREATE VIEW public.contact_card AS
SELECT email, phone FROM contact;

COMMIT;

RESET search_path;
RESET check_function_bodies;
