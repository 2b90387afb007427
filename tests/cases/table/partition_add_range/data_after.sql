insert into metrics values ('2023-06-01', 1.5);
