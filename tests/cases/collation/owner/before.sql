CREATE COLLATION c (locale = 'C');
