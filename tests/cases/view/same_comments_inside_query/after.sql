create table t (a int, b int);
create view v as -- what we show
select /* the key; of 'it' */ a,
       b -- the rest; $$
  from t /* nested /* twice */ */
 where a > 0 -- only good ones
;
