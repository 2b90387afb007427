insert into event values (1, '2024-05-05 10:00+00', 3.5);
