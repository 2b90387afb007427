INSERT INTO typed VALUES (1, 'x');
INSERT INTO kid VALUES (1, 'x');
INSERT INTO part VALUES (1, 'x');
