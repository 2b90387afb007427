INSERT INTO wide (c01, c04, c10) VALUES (1, 'x', 1.25);
