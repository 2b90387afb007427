insert into parent values (1); insert into child values (3); insert into list values (1, 1);
