INSERT INTO holds VALUES ((1, 'x'), NULL);
