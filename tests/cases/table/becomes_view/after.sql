CREATE TABLE base (id int, hidden boolean);
CREATE VIEW visible AS SELECT id FROM base WHERE NOT hidden;
