insert into other values (1), (2);
