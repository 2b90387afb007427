create table t (id int generated always as identity);
create domain d as int constraint a check (value > 0) constraint b check (value < 9);
comment on sequence t_id_seq is 'hidden';
comment on constraint b on domain d is 'b';
