create type size as enum ('small', 'large');
create table shirts (id int, s size);
