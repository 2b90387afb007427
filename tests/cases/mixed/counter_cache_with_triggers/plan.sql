-- schemadiff plan: before.sql -> after.sql
-- 6 steps: 4 expand, 2 contract
-- U001: view public.topic_list is compared as text (--no-scratch)

SET check_function_bodies = off;
SET search_path = '';

BEGIN;

-- 1/6 expand: create column public.topic.post_count
-- locks: ACCESS EXCLUSIVE on public.topic
SET search_path = public;
ALTER TABLE public.topic ADD COLUMN post_count bigint NOT NULL DEFAULT 0;

COMMIT;

BEGIN;

-- 2/6 expand: create function public.count_posts()
CREATE FUNCTION public.count_posts()
 RETURNS trigger
 LANGUAGE plpgsql
AS $$
begin
  update topic set post_count = post_count + case tg_op when 'INSERT' then 1 else -1 end where id = coalesce(new.topic_id, old.topic_id);
  return null;
end $$;

COMMIT;

-- 3/6 expand: create index public.topic_by_posts
-- locks: SHARE UPDATE EXCLUSIVE on public.topic
-- work: builds public.topic_by_posts
CREATE INDEX CONCURRENTLY topic_by_posts ON public.topic USING btree (post_count DESC);

BEGIN;

-- 4/6 expand: create trigger public.post.count_posts
-- locks: SHARE ROW EXCLUSIVE on public.post
CREATE TRIGGER count_posts
    AFTER INSERT OR DELETE ON public.post
    FOR EACH ROW
    EXECUTE FUNCTION public.count_posts();

COMMIT;

BEGIN;

-- 5/6 contract: drop view public.topic_list
-- locks: ACCESS EXCLUSIVE on public.topic_list
-- caution B316: code that uses public.topic_list finds it changed
SET search_path = '';
DROP VIEW public.topic_list;

-- 6/6 contract: create view public.topic_list
-- locks: ACCESS SHARE on public.topic
SET search_path = public;
CREATE VIEW public.topic_list AS
SELECT t.id, t.title, t.post_count AS posts FROM topic t;

COMMIT;

RESET search_path;
RESET check_function_bodies;
