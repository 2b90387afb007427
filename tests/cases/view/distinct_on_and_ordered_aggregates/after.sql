create table m (who text, at timestamptz, body text);
create view last_message as select distinct on (who) who, body from m order by who, at desc;
create view digest as select who, string_agg(distinct body, E',\n' order by body desc nulls last) as bodies,
  array_agg(at order by at) filter (where at is not null) as times,
  percentile_cont(array[0.5, 0.9]) within group (order by extract(epoch from at)) as p,
  json_object_agg(at, body) as j from m group by who;
