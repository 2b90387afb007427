-- irreversible: table public.note is dropped with its rows; sequence public.ticket is dropped with its value
-- schemadiff plan: before.sql -> after.sql
-- 7 steps: 7 contract; 4 refused

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/7 contract: drop publication_table public.note.notes
-- locks: SHARE UPDATE EXCLUSIVE on public.note
ALTER PUBLICATION notes DROP TABLE ONLY public.note;

-- 2/7 contract: drop view public.sad_note
-- locks: ACCESS EXCLUSIVE on public.sad_note
DROP VIEW public.sad_note;

-- 3/7 contract: drop constraint public.answer.answer_note_fkey
-- locks: ACCESS EXCLUSIVE on public.answer, ACCESS EXCLUSIVE on public.note
ALTER TABLE public.answer DROP CONSTRAINT answer_note_fkey;

-- 4/7 contract: drop table public.note
-- locks: ACCESS EXCLUSIVE on public.note, ACCESS EXCLUSIVE on public.person, ACCESS EXCLUSIVE on public.note_id_seq, ACCESS EXCLUSIVE on public.note_number_seq
-- loss D102: table public.note is dropped with its rows
-- refused: D102 without permission: table public.note is dropped with its rows
-- allow it with --allow 'D102:public.note'
--   DROP TABLE public.note;

-- 5/7 contract: drop function public.trim_words()
-- refused: needs a refused step: table public.note
--   DROP FUNCTION public.trim_words();

-- 6/7 contract: drop sequence public.ticket
-- locks: ACCESS EXCLUSIVE on public.ticket
-- loss D104: sequence public.ticket is dropped with its value
-- refused: D104 without permission: sequence public.ticket is dropped with its value
-- allow it with --allow 'D104:public.ticket'
--   DROP SEQUENCE public.ticket;

-- 7/7 contract: drop enum public.mood
-- refused: needs a refused step: table public.note
--   DROP TYPE public.mood;

COMMIT;

RESET search_path;
RESET check_function_bodies;
