INSERT INTO animals VALUES (1, 'cat', ROW('dog', 2)), (2, 'dog', NULL);
