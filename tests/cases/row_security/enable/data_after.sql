insert into doc values (1);
