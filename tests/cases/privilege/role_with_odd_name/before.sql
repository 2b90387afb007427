create table "My Table" ("My Column" int);
grant select on "My Table" to "Weird Role";
