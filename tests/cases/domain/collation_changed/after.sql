create domain label as text collate "POSIX" check (value <> '');
create table t (id int primary key, name label default 'x');
create index t_name on t (name);
