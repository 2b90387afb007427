insert into tenant values (7, 'Acme'); insert into project values (1, 'P', 7); insert into task values (1, 1, 'T', 7);
