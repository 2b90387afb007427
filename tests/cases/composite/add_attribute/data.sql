INSERT INTO firms VALUES (1, ROW('Main St', 'Springfield'));
