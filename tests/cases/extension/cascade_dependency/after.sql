CREATE EXTENSION earthdistance CASCADE;
CREATE TABLE shops (id int, pos cube, near earth);
CREATE INDEX shops_pos ON shops USING gist (pos);
