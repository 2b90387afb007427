insert into project values (1, 'P'); insert into task values (1, 1, 'T');
