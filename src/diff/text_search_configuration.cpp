#include "diff/rules.hpp"

namespace schemadiff {

// The parser of a configuration is fixed. Manual: sql-altertsconfig.
Assessment assess(const RuleContext&, const Object&, const TextSearchConfiguration&, const TextSearchConfiguration&,
                  const ChangedFields&) {
    return {Remedy::replace, false};
}

// Dictionaries are a matter of the mappings.
Reaction react(const RuleContext&, const TextSearchConfiguration&, const Object& dependency, DependencyEvent event) {
    bool dictionary = dependency.id.kind == Kind::text_search_dictionary;
    return dictionary || event == DependencyEvent::disturbed ? Reaction::stay : Reaction::rebuild;
}

}  // namespace schemadiff
