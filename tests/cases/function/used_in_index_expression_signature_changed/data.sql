insert into t values (1, 'A'), (2, 'b ');
