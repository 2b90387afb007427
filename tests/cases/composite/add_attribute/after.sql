CREATE TYPE address AS (street text, city text, country char(2));
CREATE TABLE firms (id int, seat address);
