CREATE TABLE res (room int4range, during tstzrange, active boolean DEFAULT true);
