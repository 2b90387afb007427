#include "introspect/session.hpp"

#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

using namespace schemadiff;

namespace {

// One row of one column.
class OneValue : public Rows {
  public:
    explicit OneValue(std::string text) : text_(std::move(text)) {}
    std::size_t size() const override { return 1; }
    bool is_null(std::size_t, std::size_t) const override { return false; }
    std::string_view text(std::size_t, std::size_t) const override { return text_; }

  private:
    std::string text_;
};

std::vector<std::string> elements(const std::string& text) { return OneValue(text).array(0, 0); }

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("arrays come apart as the server put them together") {
    CHECK(elements("") == Texts{});
    CHECK(elements("{}") == Texts{});
    CHECK(elements("{a,b}") == Texts{"a", "b"});
    CHECK(elements(R"({"a b",c})") == Texts{"a b", "c"});
    CHECK(elements(R"({"with \"quotes\" and \\",x})") == Texts{"with \"quotes\" and \\", "x"});
    CHECK(elements(R"({"a,b","{c}",""})") == Texts{"a,b", "{c}", ""});
    CHECK(elements(R"({NULL,"NULL"})") == Texts{"", "NULL"});
    CHECK(elements(R"({fillfactor=70,"n_distinct=-0.5"})") == Texts{"fillfactor=70", "n_distinct=-0.5"});
}

TEST_CASE("numbers are numbers or an error") {
    CHECK(OneValue("-9223372036854775808").integer(0, 0) == INT64_MIN);
    CHECK(OneValue("4294967295").oid(0, 0) == 4294967295U);
    CHECK(OneValue("").integer(0, 0) == 0);
    CHECK_THROWS_AS(OneValue("12x").integer(0, 0), Error);
}
