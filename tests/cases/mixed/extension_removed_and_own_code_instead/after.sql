create table person (id int primary key, email text);
create unique index person_email_key on person (lower(email));
create view mails as select lower(email) as email from person;
