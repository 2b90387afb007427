CREATE ROLE the_database_app LOGIN CREATEDB;
CREATE ROLE the_database_group;
GRANT the_database_group TO the_database_app;
ALTER ROLE the_database_app SET work_mem TO '5MB';
