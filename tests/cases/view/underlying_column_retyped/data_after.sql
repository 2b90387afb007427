insert into account values (1, 'Croesus', 99999999.99);
