create table t (id int constraint t_pk primary key, a int constraint a_pos check (a > 0), b int unique, p int constraint t_p references t);
create index t_a on t (a);
comment on constraint a_pos on t is 'check';
comment on constraint t_p on t is 'foreign key';
comment on constraint t_b_key on t is 'unique';
comment on index t_pk is 'index behind the key, not the key';
comment on index t_a is 'index';
