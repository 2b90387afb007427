// The core (compare, replace, graph, collect, order, fold, refuse, planner, apply) works for kinds that do not exist
// yet, so it may not name one: neither an enumerator of Kind nor a payload type.
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include "catalog/kind.hpp"
#include "support/catch.hpp"

namespace {

struct Registered {
    std::string enumerator, payload;
};

const std::vector<Registered>& registered() {
    static const std::vector<Registered> kKinds = {
#define KIND(enumerator, payload, word, sql_name, create_rank, loss_code) {#enumerator, #payload},
#include "catalog/kinds.def"
#undef KIND
    };
    return kKinds;
}

std::string read(const std::string& path) {
    std::ifstream file(path);
    REQUIRE(file.good());
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::string without_comments(const std::string& text) { return std::regex_replace(text, std::regex("//[^\n]*"), ""); }

const std::vector<std::string> kCore = {"diff/change",        "diff/compare", "diff/replace", "diff/graph",
                                        "diff/rules",         "emit/collect", "emit/order",   "emit/fold",
                                        "emit/implied_drops", "emit/refuse",  "emit/planner", "emit/apply/runner"};

std::string first_kind_named_in(const std::string& text) {
    for (const Registered& kind : registered()) {
        if (std::regex_search(text, std::regex("Kind::" + kind.enumerator + "\\b"))) return "Kind::" + kind.enumerator;
        if (std::regex_search(text, std::regex("(get_if|get|get_payload|holds_alternative)<" + kind.payload + ">")))
            return kind.payload;
    }
    return {};
}

}  // namespace

TEST_CASE("the core names no object kind", "[house]") {
    for (const std::string& stem : kCore)
        for (const char* ending : {".hpp", ".cpp"}) {
            std::string path = std::string(SCHEMADIFF_SOURCE_DIR "/src/") + stem + ending;
            INFO(path);
            CHECK(first_kind_named_in(without_comments(read(path))) == "");
        }
}

TEST_CASE("the check for kind names sees one", "[house]") {
    CHECK(first_kind_named_in("if (id.kind == Kind::column) return;") == "Kind::column");
    CHECK(first_kind_named_in("std::get_if<Constraint>(&object.payload)") == "Constraint");
}
