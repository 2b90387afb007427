-- schemadiff plan: before.sql -> after.sql
-- 16 steps: 12 expand, 4 contract; 2 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/16 expand: drop column public.l_defaults.g
-- locks: ACCESS EXCLUSIVE on public.l_defaults
-- loss D103: column public.l_defaults.g is dropped with its values
-- caution B306: readers of column public.l_defaults.g get other values
-- refused: D103 without permission: column public.l_defaults.g is dropped with its values
-- allow it with --allow 'D103:public.l_defaults.g'
--   ALTER TABLE public.l_defaults DROP COLUMN g;

-- 2/16 expand: create column public.l_defaults.g
-- locks: ACCESS EXCLUSIVE on public.l_defaults
-- work: rewrites public.l_defaults
-- caution L402: nobody can read or write public.l_defaults while it is rewritten
-- refused: needs a refused step: column public.l_defaults.g
--   ALTER TABLE public.l_defaults ADD COLUMN g integer GENERATED ALWAYS AS (a + 1) STORED;

BEGIN;

-- 3/16 expand: alter column public.l_indexes.b
-- locks: ACCESS EXCLUSIVE on public.l_indexes
SET search_path = public;
ALTER TABLE ONLY public.l_indexes ALTER COLUMN b SET STORAGE external;

COMMIT;

BEGIN;

-- 4/16 expand: create default public.l_plain.a
-- locks: ACCESS EXCLUSIVE on public.l_plain
ALTER TABLE ONLY public.l_plain ALTER COLUMN a SET DEFAULT 1;

COMMIT;

BEGIN;

-- 5/16 expand: create identity public.l_generated.id
-- locks: ACCESS EXCLUSIVE on public.l_generated
ALTER TABLE public.l_generated ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.l_generated_id_seq MAXVALUE 2147483647);

COMMIT;

BEGIN;

-- 6/16 expand: alter identity public.l_generated.id
-- so that new rows do not repeat the values of old ones
-- work: reads all of public.l_generated
SET search_path = '';
SELECT pg_catalog.setval('public.l_generated_id_seq'::pg_catalog.regclass, max(id)) FROM public.l_generated HAVING max(id) >= 1;

COMMIT;

BEGIN;

-- 7/16 expand: alter identity public.l_generated.id
ALTER SEQUENCE public.l_generated_id_seq AS bigint MINVALUE 1 MAXVALUE 2147483647;

COMMIT;

BEGIN;

-- 8/16 expand: create identity public.l_minus.id
-- locks: ACCESS EXCLUSIVE on public.l_minus
SET search_path = public;
ALTER TABLE public.l_minus ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.l_minus_id_seq MAXVALUE 2147483647);

COMMIT;

BEGIN;

-- 9/16 expand: alter identity public.l_minus.id
-- so that new rows do not repeat the values of old ones
-- work: reads all of public.l_minus
SET search_path = '';
SELECT pg_catalog.setval('public.l_minus_id_seq'::pg_catalog.regclass, max(id)) FROM public.l_minus HAVING max(id) >= 1;

COMMIT;

BEGIN;

-- 10/16 expand: alter identity public.l_minus.id
ALTER SEQUENCE public.l_minus_id_seq AS bigint MINVALUE 1 MAXVALUE 2147483647;

COMMIT;

BEGIN;

-- 11/16 expand: create statistics public.l_comments_a_b_stat
-- locks: SHARE UPDATE EXCLUSIVE on public.l_comments
SET search_path = public;
CREATE STATISTICS public.l_comments_a_b_stat (dependencies) ON a, b FROM public.l_comments;

COMMIT;

BEGIN;

-- 12/16 expand: create comment of column public.l_storage.a
-- locks: SHARE UPDATE EXCLUSIVE on public.l_storage
COMMENT ON COLUMN public.l_storage.a IS 'a';

COMMIT;

-- 13/16 contract: prepare constraint public.l_constraints.l_constraints_a_key
-- locks: SHARE UPDATE EXCLUSIVE on public.l_constraints
-- work: builds public.l_constraints.l_constraints_a_key, reads all of public.l_constraints
-- caution F202: fails when public.l_constraints holds duplicates of (a)
CREATE UNIQUE INDEX CONCURRENTLY __schemadiff_uq_31936f02 ON public.l_constraints (a);

BEGIN;

-- 14/16 contract: create constraint public.l_constraints.l_constraints_a_key
-- locks: ACCESS EXCLUSIVE on public.l_constraints
ALTER TABLE public.l_constraints ADD CONSTRAINT l_constraints_a_key UNIQUE USING INDEX __schemadiff_uq_31936f02;

COMMIT;

BEGIN;

-- 15/16 contract: create constraint public.l_identity.s_b_check
-- locks: ACCESS EXCLUSIVE on public.l_identity
-- caution B305: code that writes rows that public.l_identity.s_b_check forbids fails
ALTER TABLE public.l_identity ADD CONSTRAINT s_b_check CHECK (b <> '') NOT VALID;

COMMIT;

BEGIN;

-- 16/16 contract: alter constraint public.l_identity.s_b_check
-- locks: SHARE UPDATE EXCLUSIVE on public.l_identity
-- work: reads all of public.l_identity
-- caution F203: fails when old rows of public.l_identity break s_b_check
ALTER TABLE public.l_identity VALIDATE CONSTRAINT s_b_check;

COMMIT;

RESET search_path;
RESET check_function_bodies;
