ALTER DATABASE the_database SET work_mem TO '5MB';
ALTER DATABASE the_database SET lock_timeout TO '1s';
ALTER DATABASE the_database SET DateStyle TO 'ISO, DMY';
