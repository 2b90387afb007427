insert into keep values (1, 2); insert into old_stuff.t (e) values ('x');
