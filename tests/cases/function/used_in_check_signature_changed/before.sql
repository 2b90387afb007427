create function is_ok(n int) returns boolean language sql immutable as 'select n > 0';
create table t (id int primary key, n int constraint n_ok check (is_ok(n)));
create domain positive as int check (is_ok(value));
create table u (p positive);
