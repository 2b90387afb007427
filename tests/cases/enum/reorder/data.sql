INSERT INTO marks VALUES ('Ann', 'a'), ('Bob', 'c');
