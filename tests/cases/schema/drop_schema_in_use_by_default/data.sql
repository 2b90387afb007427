INSERT INTO links (url) VALUES ('https://example.org');
