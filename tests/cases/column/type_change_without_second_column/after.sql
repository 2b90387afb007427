CREATE TABLE boxes (w bigint NOT NULL, area bigint GENERATED ALWAYS AS (w * w) STORED);
CREATE TABLE bookings (room bigint, EXCLUDE (room WITH =));
CREATE DOMAIN positive AS bigint CHECK (VALUE > 0);
CREATE TABLE checked (v positive);
