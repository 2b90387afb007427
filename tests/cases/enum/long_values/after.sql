CREATE TYPE l AS ENUM ('abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefg1', 'abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefg2');
CREATE TABLE t (v l DEFAULT 'abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefghij_abcdefg2');
