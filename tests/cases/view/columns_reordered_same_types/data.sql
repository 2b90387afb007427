insert into contact values (1, 'a', 'a'), (2, 'b', 'b');
