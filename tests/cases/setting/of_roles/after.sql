CREATE ROLE the_database_app LOGIN;
ALTER ROLE the_database_app SET work_mem TO '6MB';
ALTER ROLE the_database_app SET search_path TO app, public;
ALTER ROLE the_database_app IN DATABASE the_database SET work_mem TO '7MB';
