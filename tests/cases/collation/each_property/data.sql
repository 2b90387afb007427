insert into t values ('a', 'b', 'c', 'd'), ('A', 'B', 'C', 'D');
