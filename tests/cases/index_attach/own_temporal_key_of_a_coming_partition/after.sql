CREATE TABLE stay (room int4range, during int4range, PRIMARY KEY (room, during WITHOUT OVERLAPS)) PARTITION BY RANGE (room);
CREATE TABLE stay_1 PARTITION OF stay FOR VALUES FROM ('[1,2)') TO ('[5,6)');
