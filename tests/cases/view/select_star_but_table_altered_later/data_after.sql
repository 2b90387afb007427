insert into thing values (1, 'lamp', 'red');
