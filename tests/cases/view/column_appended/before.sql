CREATE TABLE invoice (id bigint PRIMARY KEY, customer text NOT NULL, net numeric(12,2) NOT NULL, tax numeric(12,2) NOT NULL DEFAULT 0);
CREATE VIEW invoice_list AS SELECT id, customer, net FROM invoice;
