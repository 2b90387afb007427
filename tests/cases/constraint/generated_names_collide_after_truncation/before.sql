CREATE TABLE table_with_fifty_characters_in_its_name_more_or_less (n int);
