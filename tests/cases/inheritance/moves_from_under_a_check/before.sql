CREATE TABLE priced (price numeric CONSTRAINT not_free CHECK (price > 0));
CREATE TABLE tagged ();
CREATE TABLE product (id integer) INHERITS (priced);
