insert into log ("Level") values ('warn');
