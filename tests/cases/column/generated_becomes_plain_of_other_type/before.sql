CREATE TABLE parcel (
    code varchar(20),
    size numeric(10,2) GENERATED ALWAYS AS (length(code)) STORED
);
