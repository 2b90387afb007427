CREATE TABLE t (iban text);
