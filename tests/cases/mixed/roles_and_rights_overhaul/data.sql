insert into app.t (secret) values ('x');
