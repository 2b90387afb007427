insert into visit values ('a', '2024-01-01 10:00+00'), ('b', '2024-02-01 10:00+00');
