CREATE SEQUENCE invoice_no START 1000 CACHE 20;
CREATE TABLE inv (no bigint PRIMARY KEY DEFAULT nextval('invoice_no'));
