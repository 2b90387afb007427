// The data of a database as text, and what of it is gone.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "introspect/session.hpp"

namespace schemadiff::test {

using RelationName = std::pair<std::string, std::string>;  // schema, name

struct TableContents {
    bool partitioned = false;
    std::map<std::string, std::string> columns;              // to their types; generated ones are no data
    std::map<std::string, std::vector<std::string>> values;  // of each column, in the order in which rows were read
    std::size_t own_rows = 0;                                // without those of partitions and children
    std::size_t all_rows = 0;
    std::vector<RelationName> descendants;
};

struct Contents {
    std::map<RelationName, TableContents> tables;
    std::map<RelationName, std::string> sequences;  // where each of them stands
};

// Leaves out what belongs to extensions.
Contents read_contents(Session& session);

struct DeclaredLoss {
    std::string schema, name, member;
};

// One line for each table that is in both and has other rows, or other values in the columns that are in both with the
// same type, and for each sequence that stands elsewhere, unless a loss was declared for it or for one of its
// partitions.
std::string lost_contents(const Contents& before, const Contents& after, const std::vector<DeclaredLoss>& losses);

}  // namespace schemadiff::test
