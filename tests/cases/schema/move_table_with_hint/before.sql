CREATE SCHEMA archive;
-- @renamed from=archive.letters
CREATE TABLE public.letters (id int PRIMARY KEY, body text);
