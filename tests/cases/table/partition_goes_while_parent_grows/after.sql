create table t (at timestamptz check (at > '2000-01-01'), id int, more bytea default 'x') partition by range (at);
create table t_2065 partition of t for values from ('3065-01-01') to ('3066-01-01');
