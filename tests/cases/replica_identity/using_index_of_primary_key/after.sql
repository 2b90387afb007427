create table t (id int constraint t_pk primary key, v text);
alter table t replica identity using index t_pk;
