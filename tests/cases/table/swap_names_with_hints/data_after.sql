INSERT INTO backup VALUES (1, 'live');
INSERT INTO live VALUES (2, 'backup', '2024-01-01');
