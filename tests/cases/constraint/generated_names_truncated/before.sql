CREATE TABLE a_rather_long_table_name_for_names_that_are_generated (
    also_a_column_name_of_some_considerable_length int,
    c int
);
