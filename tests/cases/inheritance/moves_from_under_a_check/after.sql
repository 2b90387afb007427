CREATE TABLE priced (price numeric CONSTRAINT not_free CHECK (price > 0));
CREATE TABLE tagged ();
CREATE UNLOGGED TABLE product (price numeric, id integer) INHERITS (tagged);
