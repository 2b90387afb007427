create extension moddatetime;
create table t (id int, m timestamp);
