CREATE TABLE m (id integer, region text) PARTITION BY LIST (region);
CREATE PUBLICATION p FOR TABLE m WITH (publish = 'insert');
