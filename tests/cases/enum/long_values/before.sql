CREATE TYPE l AS ENUM ('abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefg1');
