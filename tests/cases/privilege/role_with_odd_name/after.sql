create table "My Table" ("My Column" int);
grant insert ("My Column") on "My Table" to "Weird Role" with grant option;
