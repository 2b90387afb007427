CREATE TABLE boxes (
    w int NOT NULL, -- @renamed from=width
    area int GENERATED ALWAYS AS (w * w) STORED
);
CREATE TABLE bookings (
    room int, -- @renamed from=place
    EXCLUDE (room WITH =)
);
CREATE TABLE days (
    day int, -- @renamed from=date
    v text
) PARTITION BY LIST (day);
CREATE TABLE days_1 PARTITION OF days FOR VALUES IN (1);
