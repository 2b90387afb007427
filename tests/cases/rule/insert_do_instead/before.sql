create table t (id int, v text); create table u (id int, v text);
