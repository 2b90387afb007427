insert into p values (1), (2);
