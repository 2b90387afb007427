CREATE TABLE reading (value smallint DEFAULT 42);
CREATE TABLE late_reading () INHERITS (reading);
