INSERT INTO bills VALUES (1, 'paid');
