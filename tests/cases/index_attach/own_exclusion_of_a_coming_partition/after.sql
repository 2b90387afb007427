CREATE TABLE stay (room int4range, during int4range, EXCLUDE USING gist (room WITH =, during WITH &&)) PARTITION BY RANGE (room);
CREATE TABLE stay_1 PARTITION OF stay FOR VALUES FROM ('[1,2)') TO ('[5,6)');
CREATE TABLE stay_2 (room int4range, during int4range, CONSTRAINT mine EXCLUDE USING gist (room WITH =, during WITH &&));
ALTER TABLE stay ATTACH PARTITION stay_2 FOR VALUES FROM ('[5,6)') TO ('[9,10)');
