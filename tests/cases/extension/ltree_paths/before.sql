create extension ltree;
create table tree (id int, path text);
