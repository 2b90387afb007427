CREATE EXTENSION cube;
CREATE TABLE shops (id int, pos cube);
