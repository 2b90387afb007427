insert into data values (1, 'a'), (2, 'b');
