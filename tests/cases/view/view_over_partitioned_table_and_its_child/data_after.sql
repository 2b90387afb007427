insert into m values ('2024-03-03', 7);
