insert into a values (1, 'x'); insert into b values (1, 'y');
