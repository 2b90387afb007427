CREATE TABLE rooms (id int4range, valid daterange, PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE prices (id int4range, valid daterange, CONSTRAINT one_price UNIQUE (id, valid WITHOUT OVERLAPS) DEFERRABLE);
CREATE TABLE stays (id int4range, room int4range, valid daterange, PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE notes (room int4range, "When" daterange, FOREIGN KEY (room, PERIOD "When") REFERENCES rooms);
