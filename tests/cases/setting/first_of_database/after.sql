CREATE TABLE t (a integer);
ALTER DATABASE the_database SET lock_timeout TO '1s';
ALTER DATABASE the_database SET random_page_cost = 1.1;
