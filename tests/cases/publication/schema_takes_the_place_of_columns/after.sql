CREATE SCHEMA shop;
CREATE TABLE shop.item (id integer PRIMARY KEY, name text);
CREATE TABLE letter (id integer PRIMARY KEY, note text);
CREATE PUBLICATION news FOR TABLES IN SCHEMA shop;
