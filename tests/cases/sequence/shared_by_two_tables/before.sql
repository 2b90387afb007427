CREATE SEQUENCE global_id;
CREATE TABLE cats (id bigint PRIMARY KEY DEFAULT nextval('global_id'));
