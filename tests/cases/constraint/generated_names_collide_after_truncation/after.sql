CREATE TABLE table_with_fifty_characters_in_its_name_more_or_less (
    n int,
    column_with_fifty_characters_in_its_name_too_you_see_a int UNIQUE,
    column_with_fifty_characters_in_its_name_too_you_see_b int UNIQUE CHECK (column_with_fifty_characters_in_its_name_too_you_see_b > 0),
    column_with_fifty_characters_in_its_name_too_you_see_c int CHECK (column_with_fifty_characters_in_its_name_too_you_see_c > 0)
);
