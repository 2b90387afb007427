CREATE TABLE t (a integer);
ALTER DATABASE the_database SET work_mem TO '6MB';
ALTER DATABASE the_database SET search_path TO app;
ALTER DATABASE the_database SET statement_timeout = 5000;
ALTER DATABASE the_database SET app.tenant TO 'it''s';
