insert into parent values (1, 2); insert into child values (2, 4); insert into list values (1, 2);
