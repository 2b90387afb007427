create sequence numbers;
create table t (id int default nextval('numbers'), b int);
create table u (id int default nextval('numbers'));
alter sequence numbers owned by t.id;
