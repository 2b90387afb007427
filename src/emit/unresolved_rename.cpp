#include "emit/unresolved_rename.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "base/text.hpp"
#include "emit/hazard_table.hpp"
#include "emit/online/column_pair.hpp"

namespace schemadiff {

namespace {

constexpr std::string_view kCode = "U002";

std::string describe_end(const ObjectId& id, const std::string& part) {
    return part.empty() ? describe(id) : fmt::format("label {} of {}", quote_literal(part), describe(id));
}

// As the annotation takes it: a label has no escapes but the doubled quote.
std::string old_name(const Rename& rename) {
    if (!rename.part_before.empty()) {
        std::string label;
        for (char c : rename.part_before) label += c == '\'' ? std::string("''") : std::string(1, c);
        return '\'' + label + '\'';
    }
    const ObjectId& id = rename.before;
    if (!id.member.empty()) return quote_identifier(id.member);
    return quote_qualified(id.schema == rename.after.schema ? std::string() : id.schema, id.name);
}

std::string line_to_paste(const Catalog& target, const Rename& rename) {
    const Object* object = target.find(rename.after);
    std::string place = object == nullptr ? std::string() : object->origin.span.describe();
    return fmt::format("if it is {} now, write beside that{}: -- @renamed from={}",
                       describe_end(rename.after, rename.part_after), place.empty() ? place : ", at " + place,
                       old_name(rename));
}

// The losses that a rename would spare. Of two names for one thing, the subject is the old one.
bool is_spared(const Hazard& hazard, const Rename& rename) {
    return class_of(hazard.code) == HazardClass::data && hazard.subject == rename.before;
}

// As if it were dropped.
Hazard hazard_of_dropping(const ObjectId& id) {
    std::string code(traits(id.kind).loss_code);
    const HazardRow& row = *find_hazard(code);
    return {code, row.severity, attention_of(row),
            id,   {},           fmt::format("allow it with --allow '{}:{}'", code, display_name(id))};
}

}  // namespace

UnresolvedRenames::UnresolvedRenames(const EmitContext& context)
    : context_(context), renames_(likely_renames(context.changes, [&](const ObjectId& id) {
          return pair_before(context, id) != nullptr || pair_after(context, id) != nullptr;
      })) {
    const std::vector<Rename>& known = context.late_labels;
    std::erase_if(renames_,
                  [&](const Rename& rename) { return std::find(known.begin(), known.end(), rename) != known.end(); });
}

void UnresolvedRenames::add_hazards(const Statement& statement, const Permissions& permissions,
                                    std::vector<Hazard>& hazards) const {
    std::vector<Hazard> unresolved, put_aside;
    if (!statement.kept_as.empty()) put_aside.push_back(hazard_of_dropping(statement.subject));
    auto ask = [&](Hazard& loss) {
        if (permissions.permits(loss)) return;
        auto first = std::lower_bound(renames_.begin(), renames_.end(), loss.subject,
                                      [](const Rename& rename, const ObjectId& id) { return rename.before < id; });
        std::vector<std::string> gone, come, lines;
        for (auto it = first; it != renames_.end() && is_spared(loss, *it); ++it) {
            std::string before = describe_end(it->before, it->part_before);
            if (gone.empty() || gone.back() != before) gone.push_back(std::move(before));
            come.push_back(describe_end(it->after, it->part_after));
            lines.push_back(line_to_paste(context_.target(), *it));
        }
        if (gone.empty()) return;
        loss.advice = "if it really goes, " + loss.advice;
        lines.push_back(loss.advice);
        const HazardRow& row = *find_hazard(kCode);
        unresolved.push_back(
            {std::string(kCode), row.severity, attention_of(row), loss.subject,
             fmt::format("{} {} and {} {}: nothing says whether {} the same under {}", join(gone, ", "),
                         gone.size() == 1 ? "leaves" : "leave", join(come, ", "), come.size() == 1 ? "comes" : "come",
                         gone.size() == 1 ? "it is" : "they are", gone.size() == 1 ? "a new name" : "new names"),
             join(lines, "\n")});
    };
    std::for_each(hazards.begin(), hazards.end(), ask);
    std::for_each(put_aside.begin(), put_aside.end(), ask);
    hazards.insert(hazards.begin(), std::make_move_iterator(unresolved.begin()),
                   std::make_move_iterator(unresolved.end()));
}

std::vector<PlanNote> UnresolvedRenames::notes() const {
    std::vector<PlanNote> notes;
    for (const Rename& rename : likely_renames_without_loss(context_.changes))
        notes.push_back({std::string(kCode),
                         fmt::format("{} leaves and {} of the same definition comes; {}", describe(rename.before),
                                     describe(rename.after), line_to_paste(context_.target(), rename))});
    return notes;
}

}  // namespace schemadiff
