create table t (id int primary key);
alter table t replica identity full;
alter table t replica identity default;
