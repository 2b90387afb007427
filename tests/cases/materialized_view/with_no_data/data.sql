insert into sale values (1,'2024-01-01',5),(2,'2024-01-02',6);
refresh materialized view daily;
