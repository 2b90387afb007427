// What docs/objects.md says of the kinds is what the cases show, and they show all of it.
#include <algorithm>
#include <fstream>
#include <iterator>

#include <fmt/format.h>

#include "base/text.hpp"
#include "support/fixture.hpp"
#include "support/object_table.hpp"
#include "support/oracle.hpp"

namespace schemadiff::test {

namespace {

constexpr const char* kDocument = SCHEMADIFF_SOURCE_DIR "/docs/objects.md";

// What no pair of files can show, and why.
struct Excuse {
    const char* gap;
    const char* why;
};

constexpr Excuse kExcuses[] = {
    {"no case changes canonical of a range_type", "its function has to be in C, which no case brings along"},
    {"no case changes left of a operator", "other operands are another operator"},
    {"no case changes right of a operator", "other operands are another operator"},
    {"no case changes is_function of a operator_family_member", "another place is another member"},
    {"no case changes number of a operator_family_member", "another place is another member"},
    {"no case changes left of a operator_family_member", "another place is another member"},
    {"no case changes right of a operator_family_member", "another place is another member"},
    {"no case changes language of a transform", "another language is another transform"},
    {"no case changes type of a transform", "another type is another transform"},
    {"no case changes not_null_validated of a column", "18; the grammar is that of 17"},
    {"no case changes not_null_no_inherit of a column", "18; the grammar is that of 17"},
    {"no case changes generated_virtual of a column", "18; the grammar is that of 17"},
    {"no case changes period of a constraint", "18; the grammar is that of 17"},
    {"no case changes enforced of a constraint", "18; the grammar is that of 17"},
    {"no case changes generated_columns of a publication", "18; the grammar is that of 17"},
    {"no case changes source of a cast", "another source is another cast"},
    {"no case changes target of a cast", "another target is another cast"},
    {"no case changes parent of a inheritance", "another parent is another link"},
    {"no case changes detach_pending of a inheritance", "left by an interrupted statement; no file says it"},
    {"no case changes child of a index_attach", "another child is another link"},
    {"no case changes sequence_schema of a identity", "follows from the schema of its table"},
    {"no case changes trigger of a trigger_state", "follows from the tree of tables"},
};

// What nothing excuses, and excuses that are needed no more.
std::string complaint_about(const std::string& gaps) {
    std::string out;
    for (const std::string& gap : lines_of(gaps)) {
        if (gap.empty()) continue;
        bool is_excused =
            std::any_of(std::begin(kExcuses), std::end(kExcuses), [&](const Excuse& each) { return gap == each.gap; });
        if (!is_excused) out += gap + '\n';
    }
    for (const Excuse& excuse : kExcuses)
        if (gaps.find(std::string(excuse.gap) + '\n') == std::string::npos)
            out += fmt::format("it is not true any more that {} ({})\n", excuse.gap, excuse.why);
    return out;
}

// Both tests run in one process.
const ObjectTable& table_of(const std::vector<Case>& cases) {
    static const ObjectTable table = make_object_table(cases);
    return table;
}

}  // namespace

std::vector<Unit> object_units(const Suite& suite) {
    Unit unit;
    unit.tests.push_back({"objects", "every_property_has_a_case", "", [cases = suite.cases](Fixture&) {
                              return verdict_of(complaint_about(gaps(table_of(cases))));
                          }});
    unit.tests.push_back(
        {"objects", "docs/objects.md", "", [cases = suite.cases, update = suite.update_goldens](Fixture&) {
             std::string found = markdown(table_of(cases));
             if (update) std::ofstream(kDocument, std::ios::binary) << found;
             return verdict_of(
                 read_text(kDocument) == found ? "" : "is not what the cases show: tests/update_goldens objects");
         }});
    return {unit};
}

}  // namespace schemadiff::test
