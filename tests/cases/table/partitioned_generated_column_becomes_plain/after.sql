CREATE TABLE parcel (
    code text,
    size text[]
) PARTITION BY LIST (code);
CREATE TABLE parcel_other PARTITION OF parcel DEFAULT;
