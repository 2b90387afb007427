insert into "My Table" values (1), (2);
