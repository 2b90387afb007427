CREATE DOMAIN email AS text CHECK (VALUE LIKE '%@%');
CREATE TABLE p (id int, mail email NOT NULL);
CREATE UNIQUE INDEX p_mail ON p (lower(mail));
