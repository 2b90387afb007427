CREATE GROUP the_database_group;
CREATE USER the_database_app VALID UNTIL 'infinity' IN ROLE the_database_group;
ALTER ROLE the_database_app WITH CREATEDB;
ALTER ROLE the_database_app SET work_mem TO '5MB';
CREATE ROLE the_database_gone;
DROP ROLE the_database_gone;
