CREATE TABLE parcel (
    code varchar(20),
    size xml
);
