CREATE SCHEMA archive;
-- @renamed from=public.letters
CREATE TABLE archive.letters (id int PRIMARY KEY, body text);
