-- irreversible: partition public.b_1 is dropped with its rows and made again empty
-- schemadiff plan: before.sql -> after.sql
-- 36 steps: 36 expand; 36 refused

SET check_function_bodies = off;
SET search_path = '';

-- 1/36 expand: drop constraint public.a.a_b
-- because of column public.a.b_id
-- locks: ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.b, ACCESS EXCLUSIVE on public.b_1, ACCESS EXCLUSIVE on public.a_1, ACCESS EXCLUSIVE on public.a_1_0, ACCESS EXCLUSIVE on public.a_1_1
-- refused: needs a refused step: constraint public.a.a_b
--   ALTER TABLE public.a DROP CONSTRAINT a_b;

-- 2/36 expand: drop table public.b_1
-- locks: ACCESS EXCLUSIVE on public.b_1, ACCESS EXCLUSIVE on public.b
-- loss D112: partition public.b_1 is dropped with its rows and made again empty
-- refused: D112 without permission: partition public.b_1 is dropped with its rows and made again empty
-- allow it with --allow 'D112:public.b_1'
--   DROP TABLE public.b_1;

-- 3/36 expand: alter column public.b.id
-- locks: ACCESS EXCLUSIVE on public.b
-- refused: needs a refused step: table public.b_1
--   ALTER TABLE public.b ALTER COLUMN id TYPE bigint;

-- 4/36 expand: drop inheritance public.a_1_0 of public.a_1
-- because of table public.a_1
-- locks: ACCESS EXCLUSIVE on public.a_1_0, ACCESS EXCLUSIVE on public.a_1, ACCESS EXCLUSIVE on public.b
-- refused: needs a refused step: constraint public.a.a_b
--   ALTER TABLE public.a_1 DETACH PARTITION public.a_1_0;

-- 5/36 expand: alter column public.a_1_0.b_id
-- locks: ACCESS EXCLUSIVE on public.a_1_0
-- work: rewrites public.a_1_0
-- caution L402: nobody can read or write public.a_1_0 while it is rewritten
-- refused: needs a refused step: inheritance public.a_1_0 of public.a_1
--   ALTER TABLE public.a_1_0 ALTER COLUMN b_id TYPE bigint;

-- 6/36 expand: drop inheritance public.a_1_1 of public.a_1
-- because of table public.a_1
-- locks: ACCESS EXCLUSIVE on public.a_1_1, ACCESS EXCLUSIVE on public.a_1, ACCESS EXCLUSIVE on public.b
-- refused: needs a refused step: constraint public.a.a_b
--   ALTER TABLE public.a_1 DETACH PARTITION public.a_1_1;

-- 7/36 expand: alter column public.a_1_1.id
-- locks: ACCESS EXCLUSIVE on public.a_1_1
-- work: rewrites public.a_1_1
-- caution L402: nobody can read or write public.a_1_1 while it is rewritten
-- refused: needs a refused step: inheritance public.a_1_1 of public.a_1
--   ALTER TABLE public.a_1_1
--       ALTER COLUMN id TYPE bigint,
--       ALTER COLUMN b_id TYPE bigint;

-- 8/36 expand: drop constraint public.b.b_a
-- locks: ACCESS EXCLUSIVE on public.b, ACCESS EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.a_1
-- refused: needs a refused step: constraint public.b.b_a
--   ALTER TABLE public.b DROP CONSTRAINT b_a;

-- 9/36 expand: alter column public.b.a_id
-- locks: ACCESS EXCLUSIVE on public.b
-- refused: needs a refused step: table public.b_1
--   ALTER TABLE public.b ALTER COLUMN a_id TYPE bigint;

-- 10/36 expand: create table public.b_1
-- refused: needs a refused step: table public.b_1
--   CREATE TABLE public.b_1 (
--       id bigint NOT NULL,
--       k integer NOT NULL,
--       a_id bigint,
--       a_k integer
--   )
--   PARTITION BY LIST (k);

-- 11/36 expand: create table public.b_1_1
-- refused: needs a refused step: table public.b_1
--   CREATE TABLE public.b_1_1 (
--       id bigint NOT NULL,
--       k integer NOT NULL,
--       a_id bigint,
--       a_k integer
--   );

-- 12/36 expand: create constraint public.b_1.b_1_pkey
-- because of table public.b_1
-- refused: needs a refused step: table public.b_1
--   ALTER TABLE ONLY public.b_1 ADD CONSTRAINT b_1_pkey PRIMARY KEY (id, k);

-- 13/36 expand: create constraint public.b_1_1.b_1_1_pkey
-- refused: needs a refused step: table public.b_1_1
--   ALTER TABLE public.b_1_1 ADD CONSTRAINT b_1_1_pkey PRIMARY KEY (id, k);

-- 14/36 expand: create inheritance public.b_1_1 of public.b_1
-- refused: needs a refused step: table public.b_1
--   ALTER TABLE ONLY public.b_1 ATTACH PARTITION public.b_1_1 FOR VALUES IN (1);

-- 15/36 expand: drop constraint public.plain.plain_a_id_a_k_fkey
-- because of column public.a_1_0.id
-- locks: ACCESS EXCLUSIVE on public.plain, ACCESS EXCLUSIVE on public.a_1_0
-- refused: needs a refused step: constraint public.plain.plain_a_id_a_k_fkey
--   ALTER TABLE public.plain DROP CONSTRAINT plain_a_id_a_k_fkey;

-- 16/36 expand: alter column public.a_1_0.id
-- locks: ACCESS EXCLUSIVE on public.a_1_0
-- work: rewrites public.a_1_0
-- caution L402: nobody can read or write public.a_1_0 while it is rewritten
-- refused: needs a refused step: inheritance public.a_1_0 of public.a_1
--   ALTER TABLE public.a_1_0 ALTER COLUMN id TYPE bigint;

-- 17/36 expand: drop table public.a_1
-- because of column public.a_1.id
-- locks: ACCESS EXCLUSIVE on public.a_1, ACCESS EXCLUSIVE on public.a
-- refused: needs a refused step: inheritance public.a_1_0 of public.a_1
--   DROP TABLE public.a_1;

-- 18/36 expand: alter column public.a.id
-- locks: ACCESS EXCLUSIVE on public.a
-- refused: needs a refused step: constraint public.b.b_a
--   ALTER TABLE public.a
--       ALTER COLUMN id TYPE bigint,
--       ALTER COLUMN b_id TYPE bigint;

-- 19/36 expand: create table public.a_1
-- because of column public.a_1.id
-- refused: needs a refused step: inheritance public.a_1_0 of public.a_1
--   CREATE TABLE public.a_1 (
--       id bigint NOT NULL,
--       k integer NOT NULL,
--       b_id bigint
--   )
--   PARTITION BY HASH (id);

-- 20/36 expand: create table public.a_2
-- refused: needs a refused step: column public.a.id
--   CREATE TABLE public.a_2 (
--       id bigint NOT NULL,
--       k integer NOT NULL,
--       b_id bigint,
--       CONSTRAINT a_2_pkey PRIMARY KEY (id, k)
--   );

-- 21/36 expand: alter column public.plain.a_id
-- locks: ACCESS EXCLUSIVE on public.plain
-- work: rewrites public.plain
-- caution L402: nobody can read or write public.plain while it is rewritten
-- refused: needs a refused step: constraint public.plain.plain_a_id_a_k_fkey
--   ALTER TABLE public.plain ALTER COLUMN a_id TYPE bigint;

-- 22/36 expand: create inheritance public.a_1_0 of public.a_1
-- because of table public.a_1
-- locks: ACCESS EXCLUSIVE on public.a_1_0
-- work: reads all of public.a_1_0
-- caution F203: fails when a row of public.a_1_0 is outside of its bounds
-- caution L401: nobody can read or write public.a_1_0 while all of it is read
-- refused: needs a refused step: constraint public.a.a_b
--   ALTER TABLE ONLY public.a_1 ATTACH PARTITION public.a_1_0 FOR VALUES WITH (modulus 2, remainder 0);

-- 23/36 expand: create inheritance public.a_1_1 of public.a_1
-- because of table public.a_1
-- locks: ACCESS EXCLUSIVE on public.a_1_1
-- work: reads all of public.a_1_1
-- caution F203: fails when a row of public.a_1_1 is outside of its bounds
-- caution L401: nobody can read or write public.a_1_1 while all of it is read
-- refused: needs a refused step: constraint public.a.a_b
--   ALTER TABLE ONLY public.a_1 ATTACH PARTITION public.a_1_1 FOR VALUES WITH (modulus 2, remainder 1);

-- 24/36 expand: create constraint public.a_1.a_1_pkey
-- because of table public.a_1
-- refused: needs a refused step: table public.a_1
--   ALTER TABLE ONLY public.a_1 ADD CONSTRAINT a_1_pkey PRIMARY KEY (id, k);

-- 25/36 expand: create inheritance public.a_2 of public.a
-- locks: SHARE UPDATE EXCLUSIVE on public.a
-- refused: needs a refused step: constraint public.a.a_b
--   ALTER TABLE ONLY public.a ATTACH PARTITION public.a_2 FOR VALUES FROM (100) TO (200);

-- 26/36 expand: create index_attach public.a_1_0_pkey
-- because of constraint public.a_1.a_1_pkey
-- locks: ACCESS SHARE on public.a_1_0, ACCESS EXCLUSIVE on public.a_1_0_pkey
-- refused: needs a refused step: inheritance public.a_1_0 of public.a_1
--   ALTER INDEX public.a_1_pkey ATTACH PARTITION public.a_1_0_pkey;

-- 27/36 expand: create index_attach public.a_1_1_pkey
-- because of constraint public.a_1.a_1_pkey
-- locks: ACCESS SHARE on public.a_1_1, ACCESS EXCLUSIVE on public.a_1_1_pkey
-- refused: needs a refused step: inheritance public.a_1_1 of public.a_1
--   ALTER INDEX public.a_1_pkey ATTACH PARTITION public.a_1_1_pkey;

-- 28/36 expand: create inheritance public.a_1 of public.a
-- because of table public.a_1
-- locks: SHARE UPDATE EXCLUSIVE on public.a, ACCESS EXCLUSIVE on public.a_1_0, ACCESS EXCLUSIVE on public.a_1_1
-- work: reads all of public.a_1_0, reads all of public.a_1_1
-- caution L401: nobody can read or write public.a_1_0 while all of it is read
-- caution L401: nobody can read or write public.a_1_1 while all of it is read
-- refused: needs a refused step: constraint public.a.a_b
--   ALTER TABLE ONLY public.a ATTACH PARTITION public.a_1 FOR VALUES FROM (0) TO (100);

-- 29/36 expand: create index_attach public.a_1_pkey
-- because of constraint public.a_1.a_1_pkey
-- locks: ACCESS SHARE on public.a, SHARE UPDATE EXCLUSIVE on public.a_pkey
-- refused: needs a refused step: table public.a_1
--   ALTER INDEX public.a_pkey ATTACH PARTITION public.a_1_pkey;

-- 30/36 expand: create index_attach public.a_2_pkey
-- locks: ACCESS SHARE on public.a, SHARE UPDATE EXCLUSIVE on public.a_pkey
-- refused: needs a refused step: table public.a_2
--   ALTER INDEX public.a_pkey ATTACH PARTITION public.a_2_pkey;

-- 31/36 expand: create index_attach public.b_1_1_pkey
-- refused: needs a refused step: constraint public.b_1.b_1_pkey
--   ALTER INDEX public.b_1_pkey ATTACH PARTITION public.b_1_1_pkey;

-- 32/36 expand: create inheritance public.b_1 of public.b
-- because of table public.b_1
-- locks: SHARE UPDATE EXCLUSIVE on public.b
-- refused: needs a refused step: table public.b_1
--   ALTER TABLE ONLY public.b ATTACH PARTITION public.b_1 FOR VALUES IN (1);

-- 33/36 expand: create index_attach public.b_1_pkey
-- because of constraint public.b_1.b_1_pkey
-- locks: ACCESS SHARE on public.b, SHARE UPDATE EXCLUSIVE on public.b_pkey
-- refused: needs a refused step: table public.b_1
--   ALTER INDEX public.b_pkey ATTACH PARTITION public.b_1_pkey;

-- 34/36 expand: create constraint public.a.a_b
-- because of column public.a.b_id
-- locks: SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.b, SHARE ROW EXCLUSIVE on public.a_1_0, SHARE ROW EXCLUSIVE on public.a_1_1
-- work: reads all of public.a_1_0, reads all of public.a_1_1
-- caution F204: fails when a row of public.a has no counterpart in public.b
-- caution L403: nobody can write public.a_1_0 while it is read in full
-- caution L403: nobody can write public.a_1_1 while it is read in full
-- refused: needs a refused step: column public.b.id
--   ALTER TABLE public.a ADD CONSTRAINT a_b FOREIGN KEY (b_id, k) REFERENCES public.b (id, k) DEFERRABLE INITIALLY DEFERRED;

-- 35/36 expand: create constraint public.b.b_a
-- locks: SHARE ROW EXCLUSIVE on public.b, SHARE ROW EXCLUSIVE on public.a, SHARE ROW EXCLUSIVE on public.a_1_0, SHARE ROW EXCLUSIVE on public.a_1_1
-- work: reads all of public.a_1_0, reads all of public.a_1_1
-- caution F204: fails when a row of public.b has no counterpart in public.a
-- caution L403: nobody can write public.a_1_0 while it is read in full
-- caution L403: nobody can write public.a_1_1 while it is read in full
-- refused: needs a refused step: column public.b.a_id
--   ALTER TABLE public.b ADD CONSTRAINT b_a FOREIGN KEY (a_id, a_k) REFERENCES public.a (id, k) ON DELETE SET NULL;

-- 36/36 expand: create constraint public.plain.plain_a_id_a_k_fkey
-- because of column public.a_1_0.id
-- locks: SHARE ROW EXCLUSIVE on public.plain, SHARE ROW EXCLUSIVE on public.a_1_0
-- work: reads all of public.a_1_0, reads all of public.plain
-- caution F204: fails when a row of public.plain has no counterpart in public.a_1_0
-- caution L403: nobody can write public.plain while it is read in full
-- caution L403: nobody can write public.a_1_0 while it is read in full
-- refused: needs a refused step: index_attach public.b_1_1_pkey
--   ALTER TABLE public.plain ADD CONSTRAINT plain_a_id_a_k_fkey FOREIGN KEY (a_id, a_k) REFERENCES public.a_1_0 (id, k);

RESET search_path;
RESET check_function_bodies;
