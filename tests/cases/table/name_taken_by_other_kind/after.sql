CREATE TABLE alpha (id int);
CREATE TABLE beta (id int);
CREATE INDEX delta ON beta (id);
CREATE SEQUENCE gamma;
