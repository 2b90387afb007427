CREATE SCHEMA shop;
CREATE TABLE shop.orders (id integer NOT NULL, CONSTRAINT orders_pkey PRIMARY KEY (id));
