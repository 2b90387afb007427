INSERT INTO bottom (a, b, own) VALUES (4, 'w', 'o');
