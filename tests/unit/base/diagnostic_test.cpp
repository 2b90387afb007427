#include "base/diagnostic.hpp"

#include "support/catch.hpp"

using namespace schemadiff;

namespace {

Diagnostic at(const std::string& text, std::size_t offset, std::size_t length) {
    auto source = std::make_shared<Source>("schema.sql", text);
    return {Severity::error,
            "unknown-type",
            "type \"moeny\" does not exist",
            {source, offset, length},
            "did you mean money?"};
}

}  // namespace

TEST_CASE("a diagnostic shows the place, the line, carets and the way out", "[base]") {
    std::string text = "CREATE TABLE t (\n  price moeny\n);\n";
    CHECK(render(at(text, text.find("moeny"), 5)) ==
          "schema.sql:2:9: error[unknown-type]: type \"moeny\" does not exist\n"
          "    price moeny\n"
          "          ^^^^^\n"
          "  help: did you mean money?\n");
}

TEST_CASE("carets stand under wide characters and tabs", "[base]") {
    std::string text = "\t-- 価格 x\n";
    std::string shown = render(at(text, text.find('x'), 1));
    CHECK(shown.find("   -- 価格 x\n          ^\n") != std::string::npos);
    CHECK(shown.find("schema.sql:1:8:") == 0);
}

TEST_CASE("a place at the end of the text, or behind it, is still a place", "[base]") {
    CHECK(render(at("abc", 3, 1)).find("schema.sql:1:4:") == 0);
    CHECK(render(at("", 0, 0)).find("schema.sql:1:1:") == 0);
    CHECK(render(at("abc\n", 99, 5)).find("schema.sql:2:1:") == 0);
}

TEST_CASE("a line of a million characters is shown as a window", "[base]") {
    std::string text(1000000, 'a');
    text[500000] = 'X';
    std::string shown = render(at(text, 500000, 1));
    CHECK(shown.size() < 1000);
    auto caret = shown.find('^');
    REQUIRE(caret != std::string::npos);
    auto line = shown.substr(shown.find('\n') + 1);
    CHECK(line[line.find('X')] == 'X');
    CHECK(line.find('^') - line.find('\n') - 1 == line.find('X'));
}
