insert into t values (1, 1, 'one'), (2, 2, 'two');
