create table topic (id int primary key, title text);
create table post (id int primary key, topic_id int references topic, body text);
create view topic_list as select t.id, t.title, (select count(*) from post p where p.topic_id = t.id) as posts from topic t;
