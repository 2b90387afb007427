// hinted_renames() of rename.hpp.
#include <algorithm>
#include <map>
#include <tuple>

#include <fmt/format.h>

#include "base/quote.hpp"
#include "catalog/inheritance_links.hpp"
#include "diff/likeness.hpp"
#include "diff/rename.hpp"
#include "diff/several_parents.hpp"
#include "parser/annotations.hpp"

namespace schemadiff {

namespace {

struct Asked {
    Rename rename;
    const RenameHint* hint = nullptr;
};

constexpr const char* kCode = "rename-hint";

std::string describe_part(const ObjectId& id, const std::string& part) {
    return part.empty() ? describe(id) : fmt::format("{} of {}", quote_literal(part), describe(id));
}

bool has_part(const Catalog& catalog, const ObjectId& id, const std::string& part) {
    const Object* object = catalog.find(id);
    if (object == nullptr) return false;
    if (part.empty()) return true;
    if (const auto* labels = std::get_if<EnumType>(&object->payload))
        return std::find(labels->labels.begin(), labels->labels.end(), part) != labels->labels.end();
    const auto* composite = std::get_if<CompositeType>(&object->payload);
    return composite != nullptr &&
           std::any_of(composite->attributes.begin(), composite->attributes.end(),
                       [&](const CompositeAttribute& attribute) { return attribute.name == part; });
}

class Finder {
  public:
    Finder(const Catalog& source, const Catalog& target, Diagnostics& diagnostics, const RenameRule& is_under_way)
        : source_(source), target_(target), diagnostics_(diagnostics), is_under_way_(is_under_way) {}

    std::vector<Rename> run() {
        constexpr int kRanks = 4;
        std::vector<std::vector<Asked>> ranks(kRanks);
        for (const RenameHint& hint : target_.hints().renames) {
            Asked asked{rename_asked_by(hint), &hint};
            ranks[static_cast<std::size_t>(rank_of(asked.rename))].push_back(std::move(asked));
        }
        std::vector<Rename> found;
        RenamedSource state;
        const Catalog* now = &source_;
        for (auto& rank : ranks) {
            if (rank.empty()) continue;
            if (!found.empty()) {
                state = apply_renames(source_, found);
                now = &state.source;
            }
            for (Rename& rename : settle(*now, std::move(rank))) {
                if (rename.before.kind == Kind::schema) schemas_[rename.before.name] = rename.after.name;
                found.push_back(std::move(rename));
            }
        }
        return found;
    }

  private:
    Rename rename_asked_by(const RenameHint& hint) const {
        Rename rename{hint.object, hint.object, {}, hint.part};
        if (!hint.part.empty()) {
            rename.part_before = hint.from;
            return rename;
        }
        WrittenName from = read_written_name(hint.from);
        if (!hint.object.member.empty())
            rename.before.member = from.name;
        else
            rename.before.name = from.name;
        if (hint.object.member.empty() && !from.schema.empty()) rename.before.schema = from.schema;
        return rename;
    }

    std::vector<Rename> settle(const Catalog& now, std::vector<Asked> rank) {
        std::map<std::pair<ObjectId, std::string>, const RenameHint*> claimed;
        std::vector<Rename> settled;
        for (Asked& asked : rank)
            if (auto schema = schemas_.find(asked.rename.before.schema); schema != schemas_.end())
                asked.rename.before.schema = schema->second;
        for (const Asked& asked : rank) {
            const Rename& rename = asked.rename;
            if (is_passed_on(now, rank, rename)) continue;
            if (is_under_way_ && is_under_way_(rename)) continue;
            auto [other, first] = claimed.try_emplace({rename.before, rename.part_before}, asked.hint);
            if (!first) {
                diagnostics_.error(
                    kCode, asked.hint->span,
                    fmt::format("{} cannot become both {} and {}", describe_part(rename.before, rename.part_before),
                                describe_part(other->second->object, other->second->part),
                                describe_part(rename.after, rename.part_after)),
                    "leave one of the two @renamed");
                continue;
            }
            if (is_to_run(now, rank, asked) && all_owners_agree(now, rank, asked)) settled.push_back(rename);
        }
        return settled;
    }

    bool is_to_run(const Catalog& now, const std::vector<Asked>& rank, const Asked& asked) {
        const Rename& rename = asked.rename;
        bool before = has_part(now, rename.before, rename.part_before);
        bool after = has_part(now, rename.after, rename.part_after);
        std::string old = describe_part(rename.before, rename.part_before);
        if (!before && after) {
            diagnostics_.warning(kCode, asked.hint->span, fmt::format("{} has its new name already", old),
                                 "remove the annotation");
            return false;
        }
        if (!before) {
            diagnostics_.warning(kCode, asked.hint->span, fmt::format("there is no {}", old),
                                 "remove the annotation, or write the name that it has now");
            return false;
        }
        if (!after) return !is_kept(rank, asked, old);
        // Both are there: two that exchange their names, or one that makes room for the other.
        if (likeness(now, rename.before, target_, rename.after, rename.part_before, rename.part_after) >
            likeness(now, rename.after, target_, rename.after, rename.part_after, rename.part_after))
            return !is_kept(rank, asked, old);
        diagnostics_.warning(kCode, asked.hint->span,
                             fmt::format("{} is there, and {} as well: taken for done", old,
                                         describe_part(rename.after, rename.part_after)),
                             "remove the annotation when that is so");
        return false;
    }

    // A table below that has it from two parents has one name for both. Source: renameatt_internal.
    bool all_owners_agree(const Catalog& now, const std::vector<Asked>& rank, const Asked& asked) {
        const Rename& rename = asked.rename;
        if (rename.before.kind != Kind::column && rename.before.kind != Kind::constraint) return true;
        const Object* other = link_to_another_owner(now, rename.before, [&](const ObjectId& top) {
            return std::any_of(rank.begin(), rank.end(), [&](const Asked& each) {
                return each.rename.before == top && each.rename.after.member == rename.after.member;
            });
        });
        if (other == nullptr) return true;
        std::string owner = display_name(std::get<Inheritance>(other->payload).parent);
        diagnostics_.error(kCode, asked.hint->span,
                           fmt::format("{} cannot get another name alone: {} has it from {}, too",
                                       describe(rename.before), display_name(table_of(other->id)), owner),
                           fmt::format("rename it in {} as well, or remove the annotation", owner));
        return false;
    }

    // The target has something of the old name, and no annotation says what that was before.
    bool is_kept(const std::vector<Asked>& rank, const Asked& asked, const std::string& old) {
        const Rename& rename = asked.rename;
        if (!has_part(target_, rename.before, rename.part_before)) return false;
        bool claimed = std::any_of(rank.begin(), rank.end(), [&](const Asked& other) {
            return other.rename.after == rename.before && other.rename.part_after == rename.part_before;
        });
        if (claimed) return false;
        diagnostics_.warning(kCode, asked.hint->span, fmt::format("{} is in the target as well", old),
                             "remove the annotation: what still goes by its old name was not renamed");
        return true;
    }

    // What a parent passes on is renamed with the parent's.
    static bool is_passed_on(const Catalog& now, const std::vector<Asked>& rank, const Rename& rename) {
        if (rename.before.member.empty()) return false;
        auto above = [&](const Asked& other) {
            const ObjectId& parent = other.rename.after;
            return parent.kind == rename.after.kind && parent.member == rename.after.member &&
                   other.rename.before.member == rename.before.member && parent != rename.after &&
                   inherits(now, rename.before, parent);
        };
        return std::any_of(rank.begin(), rank.end(), above);
    }

    static bool inherits(const Catalog& catalog, const ObjectId& child, const ObjectId& parent) {
        auto table = catalog.position(make_id(Kind::table, child.schema, child.name));
        if (!table) return false;
        for (const Link& link : catalog.dependents(*table)) {
            const auto* inheritance = get_payload<Inheritance>(&catalog.objects()[link.object]);
            if (inheritance == nullptr || link.why != EdgeKind::member_of) continue;
            const ObjectId& above = inheritance->parent;
            if (above.schema == parent.schema && above.name == parent.name) return true;
            if (inherits(catalog, above, parent)) return true;
        }
        return false;
    }

    const Catalog& source_;
    const Catalog& target_;
    Diagnostics& diagnostics_;
    const RenameRule& is_under_way_;
    std::map<std::string, std::string> schemas_;  // old name to new one
};

}  // namespace

std::vector<Rename> hinted_renames(const Catalog& source, const Catalog& target, Diagnostics& diagnostics,
                                   const RenameRule& is_under_way) {
    return Finder(source, target, diagnostics, is_under_way).run();
}

}  // namespace schemadiff
