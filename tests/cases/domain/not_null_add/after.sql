CREATE DOMAIN name_t AS text NOT NULL;
CREATE TABLE t (n name_t);
