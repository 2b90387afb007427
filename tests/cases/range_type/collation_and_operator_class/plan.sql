-- schemadiff plan: before.sql -> after.sql
-- 20 steps: 20 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/20 expand: drop range_type public.pattern
ALTER FUNCTION public.pattern(text, text) RENAME TO pattern__schemadiff_old;

-- 2/20 expand: drop range_type public.pattern
ALTER FUNCTION public.pattern(text, text, text) RENAME TO pattern__schemadiff_old;

-- 3/20 expand: drop range_type public.pattern
ALTER FUNCTION public.pattern_multirange() RENAME TO pattern__schemadiff_old_multi;

-- 4/20 expand: drop range_type public.pattern
ALTER FUNCTION public.pattern_multirange(public.pattern) RENAME TO pattern__schemadiff_old_multi;

-- 5/20 expand: drop range_type public.pattern
ALTER FUNCTION public.pattern_multirange(public.pattern[]) RENAME TO pattern__schemadiff_old_multi;

-- 6/20 expand: drop range_type public.pattern
ALTER TYPE public.pattern_multirange RENAME TO pattern__schemadiff_old_multi;

-- 7/20 expand: drop range_type public.pattern
ALTER TYPE public.pattern RENAME TO pattern__schemadiff_old;

-- 8/20 expand: create range_type public.pattern
SET search_path = public;
CREATE TYPE public.pattern AS RANGE (
    SUBTYPE = text,
    SUBTYPE_OPCLASS = pg_catalog.text_pattern_ops,
    MULTIRANGE_TYPE_NAME = public.pattern_multirange
);

-- 9/20 expand: drop range_type public.words
SET search_path = '';
ALTER FUNCTION public.words(text, text) RENAME TO words__schemadiff_old;

-- 10/20 expand: drop range_type public.words
ALTER FUNCTION public.words(text, text, text) RENAME TO words__schemadiff_old;

-- 11/20 expand: drop range_type public.words
ALTER FUNCTION public.words_multirange() RENAME TO words__schemadiff_old_multi;

-- 12/20 expand: drop range_type public.words
ALTER FUNCTION public.words_multirange(public.words) RENAME TO words__schemadiff_old_multi;

-- 13/20 expand: drop range_type public.words
ALTER FUNCTION public.words_multirange(public.words[]) RENAME TO words__schemadiff_old_multi;

-- 14/20 expand: drop range_type public.words
ALTER TYPE public.words_multirange RENAME TO words__schemadiff_old_multi;

-- 15/20 expand: drop range_type public.words
ALTER TYPE public.words RENAME TO words__schemadiff_old;

-- 16/20 expand: create range_type public.words
SET search_path = public;
CREATE TYPE public.words AS RANGE (
    SUBTYPE = text,
    COLLATION = pg_catalog."POSIX",
    MULTIRANGE_TYPE_NAME = public.words_multirange
);

-- 17/20 expand: alter column public.t.w
-- because of range_type public.words
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.w does not fit public.words
-- caution L402: nobody can read or write public.t while it is rewritten
ALTER TABLE public.t ALTER COLUMN w TYPE public.words USING w::text::public.words;

-- 18/20 expand: drop range_type public.words
SET search_path = '';
DROP TYPE public.words__schemadiff_old;

-- 19/20 expand: alter column public.t.p
-- because of range_type public.pattern
-- locks: ACCESS EXCLUSIVE on public.t
-- work: rewrites public.t
-- caution F205: fails when a value of public.t.p does not fit public.pattern
-- caution L402: nobody can read or write public.t while it is rewritten
SET search_path = public;
ALTER TABLE public.t ALTER COLUMN p TYPE public.pattern USING p::text::public.pattern;

-- 20/20 expand: drop range_type public.pattern
SET search_path = '';
DROP TYPE public.pattern__schemadiff_old;

COMMIT;

RESET search_path;
RESET check_function_bodies;
