#include "diff/compare.hpp"

#include <vector>

#include "diff/left_open.hpp"
#include "diff/replace.hpp"

namespace schemadiff {

namespace {

void compare_object(const RuleContext& context, const Object& before, const Object& after, Changes& changes) {
    ChangedFields changed = compare_payloads(before.payload, after.payload);
    if (changed.empty()) return;
    Assessment assessment = assess_object(context, before, after, changed);
    for (std::string_view field : assessment.stuck) std::erase(changed, field);
    if (changed.empty()) return;
    Action action = assessment.remedy == Remedy::replace ? Action::replace : Action::alter;
    changes.add({action, &before, &after, std::move(changed), assessment.disturbs, nullptr});
}

}  // namespace

Changes compare(const Catalog& source, const Catalog& target, int server_version) {
    Changes changes(source, target);
    RuleContext context{source, target, server_version};
    // Both lists are sorted by id: one walk over the two.
    auto before = source.objects().begin();
    auto after = target.objects().begin();
    while (before != source.objects().end() || after != target.objects().end()) {
        bool only_before =
            after == target.objects().end() || (before != source.objects().end() && before->id < after->id);
        bool only_after =
            before == source.objects().end() || (after != target.objects().end() && after->id < before->id);
        if (only_before) {
            if (!is_left_open(context, *before)) changes.add({Action::remove, &*before, nullptr, {}, false, nullptr});
            ++before;
        } else if (only_after)
            changes.add({Action::add, nullptr, &*after++, {}, false, nullptr});
        else
            compare_object(context, *before++, *after++, changes);
    }
    close_over_dependents(changes, context);
    changes.sort();
    return changes;
}

}  // namespace schemadiff
