insert into m values ('2024-02-02', 1);
