insert into src values (1), (2);
