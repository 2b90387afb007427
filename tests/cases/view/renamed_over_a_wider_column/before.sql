CREATE TABLE items (id int PRIMARY KEY, label varchar(10));
CREATE VIEW labels AS SELECT id, label FROM items;
