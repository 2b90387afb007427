CREATE TABLE t (a integer);
ALTER DATABASE the_database SET work_mem = '5MB';
ALTER DATABASE the_database SET search_path = app, "Odd Schema";
ALTER DATABASE the_database SET timezone TO 'UTC';
