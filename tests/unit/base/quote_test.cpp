#include "base/quote.hpp"

#include "support/catch.hpp"

using namespace schemadiff;

TEST_CASE("identifiers are quoted exactly when they must be", "[base]") {
    CHECK(quote_identifier("users") == "users");
    CHECK(quote_identifier("_x1") == "_x1");
    CHECK(quote_identifier("Users") == "\"Users\"");
    CHECK(quote_identifier("1a") == "\"1a\"");
    CHECK(quote_identifier("a b") == "\"a b\"");
    CHECK(quote_identifier("a\"b") == "\"a\"\"b\"");
    CHECK(quote_identifier("a\nb") == "\"a\nb\"");
    CHECK(quote_identifier("") == "\"\"");
    CHECK(quote_identifier("naïve") == "\"naïve\"");
    CHECK(quote_identifier("select") == "\"select\"");
    CHECK(quote_identifier("between") == "\"between\"");
    CHECK(quote_identifier("name") == "name");
    CHECK(quote_qualified("", "t") == "t");
    CHECK(quote_qualified("My", "order") == "\"My\".\"order\"");
}

TEST_CASE("literals mean the same under either setting of standard_conforming_strings", "[base]") {
    CHECK(quote_literal("it's") == "'it''s'");
    CHECK(quote_literal("a\\b") == "E'a\\\\b'");
    CHECK(quote_literal("a\\'b") == "E'a\\\\''b'");
    CHECK(quote_literal("") == "''");
}

TEST_CASE("a dollar quote never ends inside its value", "[base]") {
    CHECK(quote_dollar("plain") == "$$plain$$");
    for (const char* body : {"a $$ b", "ends with $", "$_$ $$", "$_", "$_1$ $_$ $$ x$", "$"}) {
        std::string quoted = quote_dollar(body);
        std::string tag = quoted.substr(0, quoted.find('$', 1) + 1);
        INFO(quoted);
        CHECK(quoted == tag + body + tag);
        // The first place where the tag could close is the end.
        CHECK(quoted.find(tag, tag.size()) == quoted.size() - tag.size());
    }
}

TEST_CASE("nothing breaks out of a comment line", "[base]") {
    CHECK(comment_text("a\nDROP TABLE t; --") == "a\\nDROP TABLE t; --");
    CHECK(comment_text("\x1b[31mred\r") == "\\u001b[31mred\\u000d");
    CHECK(comment_text("a\xe2\x80\xae"
                       "b") == "a\\u202eb");
    CHECK(comment_text("bad\xff") == "bad\\xff");
}
