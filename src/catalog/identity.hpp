// GENERATED .. AS IDENTITY of a column, with its sequence, which is no object of its own. Manual: ddl-identity-columns.
#pragma once

#include <string>

#include "catalog/sequence.hpp"

namespace schemadiff {

struct Identity {
    bool always = true;
    std::string sequence_schema;
    std::string sequence_name;
    SequenceOptions options;
    bool other_persistence = false;  // LOGGED in an UNLOGGED table, or the other way round; PostgreSQL 15 and later

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("always", &Identity::always);
        visit("sequence_schema", &Identity::sequence_schema);
        visit("sequence_name", &Identity::sequence_name);
        visit("options", &Identity::options);
        visit("other_persistence", &Identity::other_persistence);
    }
};

}  // namespace schemadiff
