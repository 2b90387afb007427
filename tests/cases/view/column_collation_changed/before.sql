CREATE TABLE word (w text);
CREATE VIEW sorted_word AS SELECT w COLLATE "C" AS w FROM word;
