INSERT INTO readings VALUES (1, '2024-01-01', 1.5), (2, '2024-01-02', 2.5);
