insert into m values ('2024-01-01', 'x');
