// ALTER PUBLICATION .. SET TABLE would state all tables at once: one table leaves and comes back instead, in one
// transaction, which subscribers see as one change.
#include "diff/rules.hpp"

namespace schemadiff {

Assessment assess(const RuleContext&, const Object&, const PublicationTable&, const PublicationTable&,
                  const ChangedFields&) {
    return {Remedy::replace, false};
}

// PostgreSQL refuses to retype a column that a filter or a list names.
Reaction react(const RuleContext&, const PublicationTable&, const Object&, DependencyEvent) {
    return Reaction::rebuild;
}

}  // namespace schemadiff
