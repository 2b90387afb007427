insert into log values ('2024-02-02', 'ann', 'x'), ('2024-08-08', 'bob', 'y');
