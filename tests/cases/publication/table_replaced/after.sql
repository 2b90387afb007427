CREATE TABLE m (id integer, region text) PARTITION BY RANGE (id);
CREATE PUBLICATION p FOR TABLE m WITH (publish = 'insert');
