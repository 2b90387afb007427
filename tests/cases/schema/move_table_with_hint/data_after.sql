INSERT INTO archive.letters VALUES (1, 'dear');
