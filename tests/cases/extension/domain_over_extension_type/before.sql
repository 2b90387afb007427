CREATE EXTENSION citext;
CREATE DOMAIN email AS citext CHECK (VALUE ~ '@');
CREATE TABLE t (mail email);
