CREATE TABLE parcel (
    code text,
    size numeric GENERATED ALWAYS AS (length(code)) STORED
) PARTITION BY LIST (code);
CREATE TABLE parcel_other PARTITION OF parcel DEFAULT;
