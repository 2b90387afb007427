insert into doc values (1), (2);
