CREATE TABLE place (x integer, y integer);
CREATE DOMAIN spot AS place DEFAULT NULL;
CREATE DOMAIN short AS varchar(5) DEFAULT NULL;
