create table member (who text, team int);
