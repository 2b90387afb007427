insert into doc values (1, 1), (2, 2);
