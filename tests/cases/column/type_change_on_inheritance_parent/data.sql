INSERT INTO kid VALUES (1, 2);
INSERT INTO grandkid VALUES (3, 4, 'x');
