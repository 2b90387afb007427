CREATE TABLE a_rather_long_table_name_for_names_that_are_generated (
    also_a_column_name_of_some_considerable_length int UNIQUE CHECK (also_a_column_name_of_some_considerable_length > 0),
    c int,
    PRIMARY KEY (c, also_a_column_name_of_some_considerable_length),
    UNIQUE (also_a_column_name_of_some_considerable_length, c),
    FOREIGN KEY (c, also_a_column_name_of_some_considerable_length) REFERENCES a_rather_long_table_name_for_names_that_are_generated
);
