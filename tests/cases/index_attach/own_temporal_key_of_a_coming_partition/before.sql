CREATE TABLE stay (room int4range, during int4range, PRIMARY KEY (room, during WITHOUT OVERLAPS)) PARTITION BY RANGE (room);
CREATE TABLE stay_1 (room int4range, during int4range, CONSTRAINT stay_1_pkey PRIMARY KEY (room, during WITHOUT OVERLAPS));
