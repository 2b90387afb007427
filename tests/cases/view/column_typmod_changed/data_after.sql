insert into t values ('a', 1.5), ('b', 2.5);
