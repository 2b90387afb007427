-- irreversible: column public.l_defaults.g is dropped with its values
-- schemadiff plan: before.sql -> after.sql
-- 14 steps: 14 expand; 2 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/14 expand: drop column public.l_defaults.g
-- locks: ACCESS EXCLUSIVE on public.l_defaults
-- loss D103: column public.l_defaults.g is dropped with its values
-- refused: D103 without permission: column public.l_defaults.g is dropped with its values
-- allow it with --allow 'D103:public.l_defaults.g'
--   ALTER TABLE public.l_defaults DROP COLUMN g;

-- 2/14 expand: create column public.l_defaults.g
-- locks: ACCESS EXCLUSIVE on public.l_defaults
-- work: rewrites public.l_defaults
-- caution L402: nobody can read or write public.l_defaults while it is rewritten
-- refused: needs a refused step: column public.l_defaults.g
--   ALTER TABLE public.l_defaults ADD COLUMN g integer GENERATED ALWAYS AS (a + 1) STORED;

-- 3/14 expand: alter column public.l_indexes.b
-- locks: ACCESS EXCLUSIVE on public.l_indexes
SET search_path = public;
ALTER TABLE ONLY public.l_indexes ALTER COLUMN b SET STORAGE external;

-- 4/14 expand: create default public.l_plain.a
-- locks: ACCESS EXCLUSIVE on public.l_plain
ALTER TABLE ONLY public.l_plain ALTER COLUMN a SET DEFAULT 1;

-- 5/14 expand: create identity public.l_generated.id
-- locks: ACCESS EXCLUSIVE on public.l_generated
ALTER TABLE public.l_generated ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.l_generated_id_seq MAXVALUE 2147483647);

-- 6/14 expand: alter identity public.l_generated.id
-- so that new rows do not repeat the values of old ones
-- work: reads all of public.l_generated
SET search_path = '';
SELECT pg_catalog.setval('public.l_generated_id_seq'::pg_catalog.regclass, max(id)) FROM public.l_generated HAVING max(id) >= 1;

-- 7/14 expand: alter identity public.l_generated.id
ALTER SEQUENCE public.l_generated_id_seq AS bigint MINVALUE 1 MAXVALUE 2147483647;

-- 8/14 expand: create identity public.l_minus.id
-- locks: ACCESS EXCLUSIVE on public.l_minus
SET search_path = public;
ALTER TABLE public.l_minus ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.l_minus_id_seq MAXVALUE 2147483647);

-- 9/14 expand: alter identity public.l_minus.id
-- so that new rows do not repeat the values of old ones
-- work: reads all of public.l_minus
SET search_path = '';
SELECT pg_catalog.setval('public.l_minus_id_seq'::pg_catalog.regclass, max(id)) FROM public.l_minus HAVING max(id) >= 1;

-- 10/14 expand: alter identity public.l_minus.id
ALTER SEQUENCE public.l_minus_id_seq AS bigint MINVALUE 1 MAXVALUE 2147483647;

-- 11/14 expand: create constraint public.l_constraints.l_constraints_a_key
-- locks: ACCESS EXCLUSIVE on public.l_constraints
-- work: builds public.l_constraints.l_constraints_a_key, reads all of public.l_constraints
-- caution F202: fails when public.l_constraints holds duplicates of (a)
-- caution L402: nobody can read or write public.l_constraints while it is indexed
SET search_path = public;
ALTER TABLE public.l_constraints ADD CONSTRAINT l_constraints_a_key UNIQUE (a);

-- 12/14 expand: create constraint public.l_identity.s_b_check
-- locks: ACCESS EXCLUSIVE on public.l_identity
-- work: reads all of public.l_identity
-- caution F203: fails when a row of public.l_identity does not fulfil b <> ''
-- caution L401: nobody can read or write public.l_identity while all of it is read
ALTER TABLE public.l_identity ADD CONSTRAINT s_b_check CHECK (b <> '');

-- 13/14 expand: create statistics public.l_comments_a_b_stat
-- locks: SHARE UPDATE EXCLUSIVE on public.l_comments
CREATE STATISTICS public.l_comments_a_b_stat (dependencies) ON a, b FROM public.l_comments;

-- 14/14 expand: create comment of column public.l_storage.a
-- locks: SHARE UPDATE EXCLUSIVE on public.l_storage
COMMENT ON COLUMN public.l_storage.a IS 'a';

COMMIT;

RESET search_path;
RESET check_function_bodies;
