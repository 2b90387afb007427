create table t (at timestamptz, id int) partition by range (at);
create table t_2064 partition of t for values from ('2064-01-01') to ('2065-01-01');
create table t_2065 partition of t for values from ('2065-01-01') to ('2066-01-01');
