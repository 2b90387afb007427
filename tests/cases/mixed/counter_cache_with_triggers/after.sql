create table topic (id int primary key, title text, post_count bigint not null default 0);
create table post (id int primary key, topic_id int references topic, body text);
create function count_posts() returns trigger language plpgsql as $$
begin
  update topic set post_count = post_count + case tg_op when 'INSERT' then 1 else -1 end where id = coalesce(new.topic_id, old.topic_id);
  return null;
end $$;
create trigger count_posts after insert or delete on post for each row execute function count_posts();
create view topic_list as select t.id, t.title, t.post_count as posts from topic t;
create index topic_by_posts on topic (post_count desc);
