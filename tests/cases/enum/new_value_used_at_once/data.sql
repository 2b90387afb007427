INSERT INTO lamps VALUES (1, 'on', NULL), (2, 'off', 'x');
