-- schemadiff plan: before.sql -> after.sql
-- 4 steps: 4 expand

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/4 expand: alter column public.users.id
-- locks: ACCESS EXCLUSIVE on public.users
ALTER TABLE public.users RENAME COLUMN id TO user_id;

-- 2/4 expand: alter column public.posts.id
-- locks: ACCESS EXCLUSIVE on public.posts
ALTER TABLE public.posts RENAME COLUMN id TO post_no;

-- 3/4 expand: alter constraint public.posts.posts_id_key
-- locks: ACCESS EXCLUSIVE on public.posts
ALTER TABLE public.posts RENAME CONSTRAINT posts_id_key TO posts_post_no_key;

-- 4/4 expand: alter identity public.users.user_id
-- locks: ACCESS EXCLUSIVE on public.users_id_seq
SET search_path = public;
ALTER SEQUENCE public.users_id_seq RENAME TO users_user_id_seq;

COMMIT;

RESET search_path;
RESET check_function_bodies;
