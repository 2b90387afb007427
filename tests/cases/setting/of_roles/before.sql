CREATE ROLE the_database_app LOGIN;
ALTER ROLE the_database_app SET work_mem TO '5MB';
ALTER ROLE the_database_app SET lock_timeout TO '1s';
