CREATE TABLE basket (id int, items text[]);
CREATE VIEW line AS SELECT b.id, i AS item FROM basket b, unnest(b.items) AS i;
