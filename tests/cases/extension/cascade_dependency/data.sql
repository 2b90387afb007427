INSERT INTO shops VALUES (1, '(1,2,3)');
