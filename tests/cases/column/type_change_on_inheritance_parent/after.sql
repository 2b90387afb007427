CREATE TABLE base (v bigint);
CREATE TABLE kid (w int) INHERITS (base);
CREATE TABLE grandkid (v bigint, x text) INHERITS (kid);
