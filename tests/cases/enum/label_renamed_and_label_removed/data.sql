INSERT INTO bill VALUES (1, 'paid'), (2, 'open'), (3, 'lost');
