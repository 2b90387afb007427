INSERT INTO holder VALUES ((1, 'x'));
