CREATE TABLE rooms (id int4range, valid daterange, PRIMARY KEY (id, valid WITHOUT OVERLAPS));
CREATE TABLE prices (id int4range, valid daterange);
CREATE TABLE stays (id int4range, room int4range, valid daterange, CONSTRAINT stays_room FOREIGN KEY (room, PERIOD valid) REFERENCES rooms (id, PERIOD valid));
