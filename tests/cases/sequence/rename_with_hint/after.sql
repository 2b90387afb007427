-- @renamed from=counter
CREATE SEQUENCE new_counter START 7;
CREATE TABLE t (id bigint DEFAULT nextval('new_counter'));
