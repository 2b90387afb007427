insert into t (c) values ('a'), ('b');
