insert into log ("Level") values ('error');
