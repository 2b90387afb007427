create domain label as text collate "C" check (value <> '');
create table t (id int primary key, name label default 'x');
create index t_name on t (name);
