CREATE SCHEMA hollywood
    CREATE TABLE films (title text, release date, awards text[]);
