CREATE TABLE invoices (id int PRIMARY KEY, total numeric(12,2) NOT NULL);
