INSERT INTO links VALUES ('k', 'https://example.org');
