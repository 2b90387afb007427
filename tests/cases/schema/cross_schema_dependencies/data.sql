INSERT INTO data.people VALUES (1, 'x@y');
