CREATE TABLE word (w text);
CREATE VIEW sorted_word AS SELECT w COLLATE "POSIX" AS w FROM word;
