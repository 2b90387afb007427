create function is_ok(n int, above int) returns boolean language sql immutable as 'select n > above';
create table t (id int primary key, n int constraint n_ok check (is_ok(n, 0)));
create domain positive as int check (is_ok(value, 0));
create table u (p positive);
