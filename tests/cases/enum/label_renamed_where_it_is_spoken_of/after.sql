CREATE TYPE state AS ENUM (
    'open',
    'settled' -- @renamed from=paid
);
CREATE TABLE bill (id int, state state CHECK (state <> 'settled' OR id > 0));
CREATE TYPE mood AS ENUM (
    'blue', -- @renamed from=sad
    'ok'
);
CREATE TABLE person (id int, mood mood);
CREATE VIEW sad_people AS SELECT id FROM person WHERE mood = 'blue';
CREATE TYPE grade AS ENUM ( -- @strategy inplace
    'plain',
    'golden' -- @renamed from=gold
);
CREATE TABLE account (id int, grade grade);
CREATE TYPE part AS ENUM (
    'c', -- @renamed from=a
    'b'
);
CREATE TABLE piece (id int, part part) PARTITION BY LIST (part);
CREATE TABLE piece_a PARTITION OF piece FOR VALUES IN ('c');
CREATE TYPE known AS ENUM (
    'c', -- @renamed from=a
    'b'
);
CREATE TABLE fact (known known);
CREATE FUNCTION know(known) RETURNS int LANGUAGE sql AS 'SELECT 1';
