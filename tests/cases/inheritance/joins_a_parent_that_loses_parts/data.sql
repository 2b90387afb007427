insert into parent values (1, 2, 'x'); insert into child values (3);
