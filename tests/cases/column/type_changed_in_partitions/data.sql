INSERT INTO events VALUES (1, '2024-05-01', 10, '7'), (2, '2025-05-01', 20, '8');
INSERT INTO events (id, day) VALUES (3, '2024-06-01');
