CREATE TABLE boxes (
    width int NOT NULL, -- @renamed from=w
    area int GENERATED ALWAYS AS (width * width) STORED
);
CREATE TABLE bookings (
    place int, -- @renamed from=room
    EXCLUDE (place WITH =)
);
CREATE TABLE days (
    date int, -- @renamed from=day
    v text
) PARTITION BY LIST (date);
CREATE TABLE days_1 PARTITION OF days FOR VALUES IN (1);
