#include "catalog/operator_partner.hpp"

#include "base/quote.hpp"

namespace schemadiff {

std::string operator_name(const ObjectId& id) { return quote_identifier(id.schema) + '.' + id.name; }

bool names_as_commutator(const Operator& one, const ObjectId& other_id, const Operator& other) {
    bool mirrored = one.left == other.right && one.right == other.left;
    return mirrored && one.commutator == operator_name(other_id);
}

bool names_as_negator(const Operator& one, const ObjectId& other_id, const Operator& other) {
    bool same = one.left == other.left && one.right == other.right;
    return same && one.negator == operator_name(other_id);
}

}  // namespace schemadiff
