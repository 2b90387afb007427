CREATE COLLATION c (provider = icu, locale = 'sv');
CREATE DOMAIN tag AS text COLLATE c;
CREATE TABLE names (id integer, name tag);
