create table contact (id int primary key, phone text, email text);
create view contact_card as select email, phone from contact;
