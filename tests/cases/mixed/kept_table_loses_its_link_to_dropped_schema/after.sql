create table keep (id int primary key, s text);
