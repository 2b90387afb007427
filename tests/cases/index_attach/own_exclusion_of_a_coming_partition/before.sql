CREATE TABLE stay (room int4range, during int4range, EXCLUDE USING gist (room WITH =, during WITH &&)) PARTITION BY RANGE (room);
CREATE TABLE stay_1 (room int4range, during int4range, CONSTRAINT stay_1_room_during_excl EXCLUDE USING gist (room WITH =, during WITH &&));
CREATE TABLE stay_2 (room int4range, during int4range, CONSTRAINT mine EXCLUDE USING gist (room WITH =, during WITH &&));
