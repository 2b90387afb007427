insert into loose values ('2024-02-02', 1);
