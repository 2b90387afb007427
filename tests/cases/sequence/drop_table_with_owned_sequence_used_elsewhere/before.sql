CREATE TABLE old_t (id serial PRIMARY KEY);
CREATE TABLE new_t (id int DEFAULT nextval('old_t_id_seq'), v text);
