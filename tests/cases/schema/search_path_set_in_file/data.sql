INSERT INTO core.users VALUES (7);
