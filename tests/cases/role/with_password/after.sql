CREATE TABLE t (a integer);
CREATE ROLE the_database_app LOGIN PASSWORD 'it''s a secret';
CREATE ROLE the_database_none LOGIN PASSWORD NULL;
