CREATE TYPE address AS (street text, "number" int, zip varchar(10));
CREATE TABLE firms (id int, seat address, branches address[]);
