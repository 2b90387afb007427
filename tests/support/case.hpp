// The cases in tests/cases/<kind>/<case>/.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "catalog/opt_in.hpp"

namespace schemadiff::test {

enum class Way { forward, backward };
const char* way_name(Way way);

// From one schema to another, with the rows that are there before.
struct Step {
    std::filesystem::path from, to;
    std::filesystem::path rows;              // empty: none
    bool undone = false;                     // and then back again
    std::filesystem::path rows_become = {};  // the same rows as `to` has them; empty: as they were
};

struct Case {
    std::string name;  // "column/add_nullable"
    std::filesystem::path folder;
    int min_server = 0;  // major version; 0: any
    OptIns opted;
    bool same_rows = false;  // data.sql and data_after.sql are the same rows, under names or labels of their own
    std::filesystem::path before() const { return folder / "before.sql"; }
    std::filesystem::path after() const { return folder / "after.sql"; }
    std::filesystem::path golden() const { return folder / "plan.sql"; }
    std::filesystem::path online_golden() const { return folder / "plan.online.sql"; }
    std::filesystem::path kept_golden() const { return folder / "plan.kept.sql"; }
    std::string kind() const { return name.substr(0, name.find('/')); }
    // Two spellings of one schema: nothing is to be done either way.
    bool is_same() const { return name.find("/same_") != std::string::npos; }
    Step step(Way way) const;
};

// What the case that a file belongs to is about, besides schemas; and the flags of the program for it.
OptIns opted_in_case_of(const std::filesystem::path& file);
// With permission to drop the roles that were made for this database.
std::vector<std::string> flags_for(const std::filesystem::path& file, const std::string& database = {});

// Sorted by name. Throws std::runtime_error for a folder that is not a case.
std::vector<Case> read_cases(const std::filesystem::path& folder);

std::string read_text(const std::filesystem::path& path);

}  // namespace schemadiff::test
