CREATE TYPE pri AS ENUM ('a', 'b', 'c', 'd', 'e', 'f', 'g');
