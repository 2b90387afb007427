INSERT INTO shapes VALUES (NULL, '{a,b}', 7);
