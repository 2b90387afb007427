INSERT INTO parcel VALUES ('a'), ('bc');
