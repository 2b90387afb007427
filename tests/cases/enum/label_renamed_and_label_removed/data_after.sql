INSERT INTO bill VALUES (1, 'settled'), (2, 'open'), (3, 'buried');
