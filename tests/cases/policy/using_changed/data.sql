insert into doc values (1, 'a', true), (2, 'b', false);
