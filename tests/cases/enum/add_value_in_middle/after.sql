create type size as enum ('small', 'medium', 'large');
create table shirts (id int, s size);
