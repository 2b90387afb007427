insert into u values ('abc');
