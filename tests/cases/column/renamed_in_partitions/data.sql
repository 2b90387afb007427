INSERT INTO events VALUES (1, '2024-05-01', 'x'), (2, '2025-05-01', 'y');
