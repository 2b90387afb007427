create table t (a timestamptz default current_timestamp, b name default current_user, c timestamp default localtimestamp(0), d date default CURRENT_DATE);
