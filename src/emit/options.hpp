// Storage parameters as SQL: WITH (..), SET (..), RESET (..).
#pragma once

#include <string>
#include <vector>

#include "catalog/values.hpp"
#include "emit/statement.hpp"

namespace schemadiff {

// "fillfactor=70, autovacuum_enabled='false'"
std::string options_list(const Options& options);
// " WITH (..)", or nothing.
std::string with_clause(const Options& options);

struct OptionChange {
    std::string clause;  // "SET (..)" or "RESET (..)"
    LockMode mode;       // that ALTER TABLE or ALTER INDEX takes for it
};
// At most one of each.
std::vector<OptionChange> option_changes(const Options& before, const Options& after);

}  // namespace schemadiff
