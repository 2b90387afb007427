-- @allow X909 reason="the publisher has its slot"
CREATE SUBSCRIPTION "Odd 'name'" CONNECTION 'host=far application_name=''it\''s us''' PUBLICATION "Odd; p" WITH (connect = false, slot_name = 'odd');
