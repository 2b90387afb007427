insert into z values (1), (2);
