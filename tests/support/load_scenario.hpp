// What programs do to a database while it is migrated: tests/load/<name>.sql. Lines "-- == before" begin the parts: the
// schemas `before` and `after`, the `rows` to begin with, the programs `old` and `new`, and what is asked at the end of
// the backfill (`open`) and of everything (`done`), where each row that comes back is a complaint. The lines above the
// first part say what it is about; "-- skip: reason" among them, that it cannot be run yet.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace schemadiff::test {

// Statements that succeed or fail together. One alone goes without BEGIN.
using Transaction = std::vector<std::string>;

// Paragraphs of a part: each is a transaction. Statements end at the end of a line; those that begin with PREPARE are
// said once a session.
struct ProgramText {
    std::vector<std::string> preparations;
    std::vector<Transaction> transactions;
};

struct LoadScenario {
    std::string name;
    std::string skip;
    std::string before, after, rows, open, done;
    ProgramText old_program, new_program;
};

// Sorted by name. Throws std::runtime_error for a file that is no scenario.
std::vector<LoadScenario> read_scenarios(const std::filesystem::path& folder);

// Statements of a text in which each ends with a line.
std::vector<std::string> split_statements(const std::string& text);

// Numbers for the words :key, :fresh, :rows ..
std::string with_numbers(const std::string& sql, const std::map<std::string, long>& numbers);

}  // namespace schemadiff::test
