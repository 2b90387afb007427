insert into sale values (1,'n',10,'2024-01-01'),(2,'s',20,'2024-01-02');
