insert into parent values (1); insert into child values (2); insert into list values (1);
