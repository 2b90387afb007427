CREATE TABLE this_table_name_is_much_longer_than_sixty_three_bytes_which_is_the_limit_of_identifiers (id int, v text);
CREATE TABLE "ääääääääääääääääääääääääääääääxxääääää" (id serial PRIMARY KEY);
