create table t (id int constraint t_pk primary key, a int constraint a_pos check (a > 0), b int unique, p int constraint t_p references t);
create index t_a on t (a);
comment on constraint t_pk on t is 'key';
comment on index t_a is 'idx';
