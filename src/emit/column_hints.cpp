#include "emit/column_hints.hpp"

namespace schemadiff {

std::string backfill_expression(const Catalog& target, const ObjectId& column) {
    for (const BackfillHint& hint : target.hints().backfills)
        if (hint.column == column) return hint.expression;
    return {};
}

std::string conversion_expression(const Catalog& source, const Catalog& target, const ObjectId& column) {
    for (const UsingHint& hint : target.hints().conversions)
        if (hint.column == column && !hint.up.empty()) return hint.up;
    for (const UsingHint& hint : source.hints().conversions)
        if (hint.column == column && !hint.down.empty()) return hint.down;
    return {};
}

}  // namespace schemadiff
