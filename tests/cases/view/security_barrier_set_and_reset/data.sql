insert into secret values (1, 'ann', 'a'), (2, 'bob', 'b');
