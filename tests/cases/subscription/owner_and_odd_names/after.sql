-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION "Odd 'name'" CONNECTION 'host=far application_name=''it\''s them''' PUBLICATION "Odd; p" WITH (connect = false, slot_name = 'odd');
ALTER SUBSCRIPTION "Odd 'name'" OWNER TO app_super;
