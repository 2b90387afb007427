INSERT INTO quite_a_long_table_name_that_leaves_little_room VALUES (1, 2, 3);
