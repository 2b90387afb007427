create conversion a for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
create conversion b for 'UTF8' to 'LATIN2' from utf8_to_iso8859;
