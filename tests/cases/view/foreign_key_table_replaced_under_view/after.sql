create table new_t (id int, v text, extra int);
create view stable_face as select id, v from new_t;
