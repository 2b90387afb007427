create extension ltree;
create table tree (id int, path ltree);
create index tree_path_gist on tree using gist (path);
create index tree_path_btree on tree using btree (path);
create view roots as select id, path from tree where nlevel(path) = 1;
