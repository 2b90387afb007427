-- @renamed from=new_counter
CREATE SEQUENCE counter START 7;
CREATE TABLE t (id bigint DEFAULT nextval('counter'));
