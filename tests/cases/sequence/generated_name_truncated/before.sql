CREATE TABLE a_table_with_a_name_that_is_nearly_as_long_as_it_may_get_1234 (v int);
CREATE TABLE "ünïcode_täble_näme_thät_is_löng_ïn_bytes_nöt_in_chars" (v int);
