create table old_t (id int, v text);
create view stable_face as select id, v from old_t;
