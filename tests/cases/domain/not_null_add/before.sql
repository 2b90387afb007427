CREATE DOMAIN name_t AS text;
CREATE TABLE t (n name_t);
