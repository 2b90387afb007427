CREATE SEQUENCE global_id;
CREATE TABLE cats (id bigint PRIMARY KEY DEFAULT nextval('global_id'::regclass));
CREATE TABLE dogs (id bigint PRIMARY KEY DEFAULT nextval('public.global_id'::regclass));
