create table t (id bigint, name varchar(20));
