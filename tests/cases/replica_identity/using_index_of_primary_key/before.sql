create table t (id int constraint t_pk primary key, v text);
