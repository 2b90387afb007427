// Storage parameters as SQL: WITH (..), SET (..), RESET (..).
#pragma once

#include <string>

#include "catalog/values.hpp"

namespace schemadiff {

// "fillfactor=70, autovacuum_enabled='false'"
std::string options_list(const Options& options);
// " WITH (..)", or nothing.
std::string with_clause(const Options& options);

struct OptionChanges {
    std::string set;    // "SET (..)", or empty
    std::string reset;  // "RESET (..)", or empty
};
OptionChanges option_changes(const Options& before, const Options& after);

}  // namespace schemadiff
