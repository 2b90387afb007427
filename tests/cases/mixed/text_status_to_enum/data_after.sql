insert into orders values (1, 'new'), (2, 'paid'), (3, 'sent');
