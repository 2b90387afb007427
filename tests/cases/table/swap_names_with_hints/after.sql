-- @renamed from=live
CREATE TABLE backup (id int PRIMARY KEY, v text);
-- @renamed from=backup
CREATE TABLE live (id int PRIMARY KEY, v text, at date);
