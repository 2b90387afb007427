CREATE TABLE place (x integer, y integer);
CREATE DOMAIN spot AS place;
CREATE DOMAIN short AS varchar(5);
