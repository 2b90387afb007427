INSERT INTO logs_2023 VALUES ('2023-05-05', 'keep me');
