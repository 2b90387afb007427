CREATE TABLE boxes (w int NOT NULL, area int GENERATED ALWAYS AS (w * w) STORED);
CREATE TABLE bookings (room int, EXCLUDE (room WITH =));
CREATE DOMAIN positive AS bigint CHECK (VALUE > 0);
CREATE TABLE checked (v int);
