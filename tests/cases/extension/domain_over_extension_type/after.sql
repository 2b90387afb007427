CREATE EXTENSION citext;
CREATE DOMAIN email AS citext CHECK (VALUE ~ '^[^@ ]+@[^@ ]+$') CHECK (length(VALUE::text) < 255);
CREATE TYPE contact AS (name citext, mails email[]);
CREATE TABLE t (mail email, aliases citext[] DEFAULT '{}', c contact);
