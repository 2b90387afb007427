CREATE TYPE address AS (street text, city text);
CREATE TABLE firms (id int, seat address);
