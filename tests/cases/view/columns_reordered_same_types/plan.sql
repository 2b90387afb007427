-- schemadiff plan: before.sql -> after.sql
-- 2 steps: 2 expand
-- U001: view public.contact_card is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/2 expand: drop view public.contact_card
-- locks: ACCESS EXCLUSIVE on public.contact_card
DROP VIEW public.contact_card;

-- 2/2 expand: create view public.contact_card
-- locks: ACCESS SHARE on public.contact
SET search_path = public;
CREATE VIEW public.contact_card AS
SELECT email, phone FROM contact;

COMMIT;

RESET search_path;
RESET check_function_bodies;
