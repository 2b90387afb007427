// What the author of schema.sql says about how the schema came to be, in annotations beside the objects:
// docs/annotations.md. Hints are no part of the schema; they decide how it is reached.
#pragma once

#include <string>
#include <vector>

#include "base/source.hpp"
#include "catalog/object_id.hpp"

namespace schemadiff {

// -- @renamed from=old_name
struct RenameHint {
    ObjectId object;   // under its new name
    std::string part;  // the enum label or the composite type's attribute that is meant; empty: the object itself
    std::string from;  // the old name as SQL writes it, of a schema where one is written: "archive.letters"
    Span span;
};

// -- @backfill expr
struct BackfillHint {
    ObjectId column;
    std::string expression;
    Span span;
};

// -- @using up=expr down=expr
struct UsingHint {
    ObjectId column;
    std::string up, down;  // empty: not given
    Span span;
};

enum class Strategy { inplace, online };

// -- @strategy inplace|online
struct StrategyHint {
    ObjectId object;
    Strategy strategy = Strategy::online;
    Span span;
};

// -- @allow CODE reason=".." until=DATE
struct AllowHint {
    ObjectId object;
    std::string code, reason;
    std::string until;  // "2026-12-31", the last day; empty: for good
    Span span;
};

// -- @ignore
struct IgnoreHint {
    ObjectId object;
    Span span;
};

struct Hints {
    std::vector<RenameHint> renames;
    std::vector<BackfillHint> backfills;
    std::vector<UsingHint> conversions;
    std::vector<StrategyHint> strategies;
    std::vector<AllowHint> permissions;
    std::vector<IgnoreHint> ignored;
};

}  // namespace schemadiff
