create table t (id int, a int generated always as identity, b text);
create table list (id int, a text) partition by list (id);
