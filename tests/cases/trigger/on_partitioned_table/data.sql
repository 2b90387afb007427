insert into m values ('2024-02-02', 1), ('2025-02-02', 2);
