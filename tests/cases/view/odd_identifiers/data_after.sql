insert into "select" values (1, 'a', 'a'), (2, 'b', 'b');
