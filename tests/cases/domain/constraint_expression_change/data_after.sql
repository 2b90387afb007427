insert into u values ('xyz');
