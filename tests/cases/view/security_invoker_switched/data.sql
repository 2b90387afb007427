insert into doc values (1, 'a'), (2, 'b');
