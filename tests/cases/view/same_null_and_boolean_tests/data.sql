insert into t values (1, true, 'a'), (2, false, 'b');
