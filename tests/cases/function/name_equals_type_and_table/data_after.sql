insert into item default values;
