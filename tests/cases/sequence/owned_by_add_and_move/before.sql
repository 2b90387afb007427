CREATE SEQUENCE free_seq;
CREATE SEQUENCE moving_seq;
CREATE TABLE a (id bigint DEFAULT nextval('free_seq'));
CREATE TABLE b (id bigint DEFAULT nextval('moving_seq'));
ALTER SEQUENCE moving_seq OWNED BY b.id;
