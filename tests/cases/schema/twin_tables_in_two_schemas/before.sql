CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE TABLE a.items (id int PRIMARY KEY, label text);
CREATE TABLE b.items (id int PRIMARY KEY, label text);
CREATE INDEX items_label_idx ON a.items (label);
CREATE INDEX items_label_idx ON b.items (label);
