create table t (id int primary key, code int not null constraint t_code_key unique);
alter table t replica identity using index t_code_key;
