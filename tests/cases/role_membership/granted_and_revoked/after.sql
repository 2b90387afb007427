CREATE ROLE the_database_a;
CREATE ROLE the_database_b;
CREATE ROLE the_database_c;
GRANT the_database_a TO the_database_c;
GRANT the_database_b TO the_database_c WITH ADMIN OPTION;
GRANT pg_read_all_data TO the_database_b;
