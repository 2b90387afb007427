ALTER DATABASE the_database SET lock_timeout TO '9s';
ALTER DATABASE the_database SET work_mem TO '9MB';
ALTER DATABASE the_database RESET ALL;
ALTER DATABASE the_database SET geqo TO off;
ALTER DATABASE the_database RESET geqo;
ALTER DATABASE the_database SET datestyle TO 'ISO, DMY';
ALTER ROLE ALL IN DATABASE the_database SET lock_timeout TO '1s';
ALTER DATABASE the_database SET work_mem TO '5MB';
