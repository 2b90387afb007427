CREATE SCHEMA a;
CREATE SCHEMA b;
CREATE TABLE a.items (id int PRIMARY KEY, label text);
CREATE TABLE b.items (id bigint PRIMARY KEY, label text NOT NULL);
CREATE INDEX items_label_idx ON a.items (label);
CREATE INDEX items_label_idx ON b.items (lower(label));
