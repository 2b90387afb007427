#include "emit/collect.hpp"

#include <algorithm>
#include <unordered_set>

#include "diff/namesakes.hpp"
#include "emit/default_access.hpp"
#include "emit/implied_drops.hpp"
#include "emit/online/backfill.hpp"

namespace schemadiff {

namespace {

using IdSet = std::unordered_set<ObjectId, ObjectIdHash>;

void add_once(std::vector<ObjectId>& list, const ObjectId& id) {
    if (std::find(list.begin(), list.end(), id) == list.end()) list.push_back(id);
}

class Collector {
  public:
    explicit Collector(const EmitContext& context) : context_(context), implied_(context.changes, context.put_aside) {}

    Statements run() {
        std::vector<const Change*> changes;
        for (const Change& change : context_.changes.all()) changes.push_back(&change);
        // Wholes before members, so that a CREATE TABLE can say which columns it makes.
        std::stable_sort(changes.begin(), changes.end(), [](const Change* a, const Change* b) {
            return traits(a->id().kind).create_rank < traits(b->id().kind).create_rank;
        });
        go_on_filling();
        for (const Change* change : changes) {
            auto first = out_.size();
            emit(*change);
            if (context_.put_aside.strips(context_.source(), change->id())) strip(*change, first);
            bool made = change->action == Action::add || change->action == Action::replace;
            if (made) revoke_unwanted(*change->after);
            for (auto i = first; i < out_.size(); ++i) complete(out_[i], *change);
        }
        return std::move(out_);
    }

  private:
    // Who uses what is put aside goes by it until then, and nobody misses a part of it more than the whole. Rows that
    // it refers to are free before.
    void strip(const Change& change, std::size_t first) {
        bool frees = change.before != nullptr && frees_others(*change.before);
        for (auto i = first; i < out_.size(); ++i) {
            out_[i].effects.concerns.clear();
            if (!frees) out_[i].phase = Phase::contract;
        }
    }

    // What an earlier plan began to fill and nothing says is finished.
    void go_on_filling() {
        for (const Backfill& backfill : context_.open.backfills())
            if (context_.before(backfill.column) != nullptr && context_.after(backfill.column) != nullptr) {
                auto first = out_.size();
                add_backfill(context_, backfill, out_);
                for (auto i = first; i < out_.size(); ++i) out_[i].alters.push_back(backfill.column);
            }
    }

    template <class P>
    void emit_payload(const Change& change) {
        const auto* before = get_payload<P>(change.before);
        const auto* after = get_payload<P>(change.after);
        bool made_already = after != nullptr && produced_.count(change.id()) > 0;
        switch (change.action) {
            case Action::add:
                if (!made_already) create(context_, *change.after, *after, out_);
                return;
            case Action::remove:
                if (!implied_.contains(change.id())) drop(context_, *change.before, *before, out_);
                return;
            case Action::alter: {
                alter(context_, Alteration<P>{*change.before, *change.after, *before, *after, change}, out_);
                return;
            }
            case Action::replace:
                if (!implied_.contains(change.id()) && !made_already)
                    replace(context_, Alteration<P>{*change.before, *change.after, *before, *after, change}, out_);
                else if (!implied_.contains(change.id()))
                    drop(context_, *change.before, *before, out_);
                else if (!made_already)
                    create(context_, *change.after, *after, out_);
                return;
        }
    }

    void emit(const Change& change) {
        std::visit(
            [&](const auto& payload) {
                using P = std::decay_t<decltype(payload)>;
                if constexpr (!std::is_same_v<P, std::monostate>) emit_payload<P>(change);
            },
            change.object().payload);
    }

    // Default privileges in force grant what the target does not have.
    void revoke_unwanted(const Object& made) {
        for (Statement& statement : revoke_default_privileges(context_, made)) out_.push_back(std::move(statement));
    }

    void complete(Statement& statement, const Change& change) {
        if (statement.verb == Verb::prepare) add_once(statement.prepares, statement.subject);
        if (statement.verb == Verb::create) add_once(statement.produces, statement.subject);
        if (statement.verb == Verb::alter && !statement.apart) add_once(statement.alters, statement.subject);
        if (statement.verb == Verb::drop && statement.vacates.empty()) add_once(statement.destroys, statement.subject);
        add_members(statement.destroys);
        lock_for_members(statement);
        if (statement.verb == Verb::drop) dropped_alone_.insert(statement.subject);
        add_members(statement.vacates);
        forget_new_relations(statement);
        for (const ObjectId& id : statement.produces) produced_.insert(id);
        for (const auto* made : {&statement.produces, &statement.alters, &statement.prepares})
            for (const ObjectId& id : *made) {
                // What is only before something else does not need what that needs.
                bool only_before =
                    made == &statement.prepares && (statement.verb != Verb::prepare || context_.after(id) == nullptr);
                if (!only_before) add_consumed(statement, id);
                for (const ObjectId& namesake : leaving_namesakes(context_.source(), context_.target(), id))
                    add_once(statement.awaits_removal, namesake);
            }
        if (change.because_of == nullptr) return;
        std::string because = "because of " + describe(change.because_of->id);
        statement.reason = statement.reason.empty() ? because : because + "; " + statement.reason;
    }

    // What goes along needs the locks that its own DROP would take, but for what that only looks up. Of its subject the
    // statement speaks itself: that may have another name by then.
    void lock_for_members(Statement& statement) const {
        for (const ObjectId& id : statement.destroys) {
            if (id == statement.subject || statement.verb != Verb::drop || !implied_.contains(id)) continue;
            if (dropped_alone_.count(id) > 0) continue;
            Statements own;
            const Object& object = *context_.before(id);
            std::visit(
                [&](const auto& payload) {
                    using P = std::decay_t<decltype(payload)>;
                    if constexpr (!std::is_same_v<P, std::monostate>) drop(context_, object, payload, own);
                },
                object.payload);
            for (const Statement& drop : own) {
                for (const RelationLock& held : drop.locks)
                    if (held.mode > LockMode::row_exclusive && held.relation != statement.subject)
                        lock(statement, held.relation, held.mode);
                for (const TreeReach& reach : drop.reaches)
                    if (reach.mode && !reach.of_referring) statement.reaches.push_back(reach);
            }
        }
    }

    // Nobody waits for a relation that only this plan makes, and no row is in it. What is dropped is the old one.
    void forget_new_relations(Statement& statement) const {
        if (statement.verb == Verb::drop) return;
        // What makes room for its new form is still the old one.
        auto is_new = [&](const ObjectId& relation) {
            const auto& old = statement.vacates;
            return context_.is_created(relation) && std::find(old.begin(), old.end(), relation) == old.end();
        };
        std::erase_if(statement.locks, [&](const RelationLock& held) { return is_new(held.relation); });
        std::erase_if(statement.effects.rewrites, is_new);
        std::erase_if(statement.effects.scans, is_new);
    }

    // What goes with a whole: its members, theirs, and the sequences that its columns own and the target does not have.
    void add_members(std::vector<ObjectId>& gone) {
        for (std::size_t i = 0; i < gone.size(); ++i) {
            auto position = context_.source().position(gone[i]);
            if (!position) continue;
            for (const Link& link : context_.source().dependents(*position)) {
                if (link.why == EdgeKind::uses) continue;
                const ObjectId& member = context_.source().objects()[link.object].id;
                if (implied_.contains(member) && implied_.go_together(member, gone[i])) add_once(gone, member);
            }
        }
    }

    void add_consumed(Statement& statement, const ObjectId& id) {
        // What the target leaves open comes back as it was in the source, and needs what it needed there.
        const Catalog& catalog = context_.target().find(id) != nullptr ? context_.target() : context_.source();
        auto position = catalog.position(id);
        if (!position) return;
        auto is_made = [&](std::uint32_t object) {
            const ObjectId& made = catalog.objects()[object].id;
            return std::find(statement.produces.begin(), statement.produces.end(), made) != statement.produces.end();
        };
        auto dependencies = catalog.dependencies(*position);
        // What is made along with one that it inherits from is taken over by the others.
        bool comes_along = std::any_of(dependencies.begin(), dependencies.end(), [&](const Link& link) {
            return link.why == EdgeKind::inherits && is_made(link.object);
        });
        for (const Link& link : dependencies) {
            if (link.why == EdgeKind::owned_by || is_made(link.object)) continue;
            if (link.why == EdgeKind::inherits && comes_along) continue;
            // What is built beside a part is no part yet.
            if (link.why == EdgeKind::inherits && statement.verb == Verb::prepare) continue;
            // What is added to a child itself must be there before the parent's is merged with it.
            if (link.why == EdgeKind::merges && statement.verb == Verb::create && id == statement.subject) continue;
            // Something that stays is altered while it is cut off from what is made anew above it.
            bool above = link.why == EdgeKind::inherits || link.why == EdgeKind::merges;
            if (above && statement.verb == Verb::alter && context_.is_created(catalog.objects()[link.object].id))
                continue;
            // A whole does not wait for its own members.
            if (link.why == EdgeKind::uses && catalog.owner_of(link.object) == position) continue;
            add_once(statement.consumes, catalog.objects()[link.object].id);
        }
    }

    const EmitContext& context_;
    ImpliedDrops implied_;
    IdSet produced_;
    IdSet dropped_alone_;
    Statements out_;
};

}  // namespace

Statements collect_statements(const EmitContext& context) { return Collector(context).run(); }

}  // namespace schemadiff
