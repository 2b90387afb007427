INSERT INTO a_rather_long_table_name_for_names_that_are_generated VALUES (1, 1);
