CREATE TABLE items (id int PRIMARY KEY, label varchar(20));
CREATE VIEW names AS SELECT id, label FROM items; -- @renamed from=labels
