CREATE TABLE reading (value numeric(10,2) NOT NULL);
CREATE TABLE late_reading () INHERITS (reading);
