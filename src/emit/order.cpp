#include "emit/order.hpp"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <tuple>
#include <unordered_map>

#include <fmt/format.h>

#include "base/error.hpp"
#include "catalog/names.hpp"
#include "diff/graph.hpp"

namespace schemadiff {

namespace {

using Places = std::unordered_map<ObjectId, std::vector<std::uint32_t>, ObjectIdHash>;

const std::vector<std::uint32_t>& at(const Places& places, const ObjectId& id) {
    static const std::vector<std::uint32_t> kNone;
    auto found = places.find(id);
    return found == places.end() ? kNone : found->second;
}

auto tie_key(const Statement& statement) {
    constexpr int kHighestRank = 1000;
    int rank = traits(statement.subject.kind).create_rank;
    // What goes for good goes in the reverse order of its making.
    if (statement.verb == Verb::drop && statement.phase == Phase::contract) rank = kHighestRank - rank;
    return std::make_tuple(statement.phase, rank, std::cref(statement.subject.schema),
                           std::cref(statement.subject.name), statement.position, std::cref(statement.subject));
}

void sort_by_tie(std::vector<Statement>& statements) {
    std::vector<std::uint32_t> order(statements.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return tie_key(statements[a]) < tie_key(statements[b]); });
    std::vector<Statement> sorted;
    sorted.reserve(statements.size());
    for (auto i : order) sorted.push_back(std::move(statements[i]));
    statements = std::move(sorted);
}

class EdgeFinder {
  public:
    EdgeFinder(const Changes& changes, const std::vector<Statement>& statements)
        : changes_(changes), statements_(statements), precedence_(static_cast<std::uint32_t>(statements.size())) {
        for (std::uint32_t i = 0; i < statements.size(); ++i) {
            for (const ObjectId& id : statements[i].prepares) preparers_[id].push_back(i);
            for (const ObjectId& id : statements[i].produces) makers_[id].push_back(i);
            for (const ObjectId& id : statements[i].alters) alterers_[id].push_back(i);
            for (const ObjectId& id : statements[i].destroys) destroyers_[id].push_back(i);
            for (const ObjectId& id : statements[i].vacates) vacaters_[id].push_back(i);
        }
        for (Places* places : {&preparers_, &alterers_})
            for (auto& [id, list] : *places)
                std::stable_sort(list.begin(), list.end(),
                                 [&](auto a, auto b) { return statements[a].emitted < statements[b].emitted; });
    }

    void find() {
        for (std::uint32_t i = 0; i < statements_.size(); ++i) {
            needs_before_use(i);
            dependents_before_destruction(i);
            dependents_before_disturbance(i);
        }
        steps_of_one_object();
        preparations_before_use();
        places_before_reuse();
        leavers_before_successors();
    }

    const Precedence& precedence() const { return precedence_; }

    // Raises phases until every statement is in a phase in which it can run. Returns whether any had to be raised.
    bool raise_phases(const std::vector<std::uint32_t>& order, std::vector<Statement>& statements) const {
        auto predecessors = precedence_.predecessors();
        bool any = false;
        for (bool more = true; more;) {
            more = false;
            auto raise = [&](std::uint32_t i, std::uint32_t other) {
                const Statement& cause = statements[other];
                if (statements[i].phase >= cause.phase) return;
                statements[i].phase = cause.phase;
                statements[i].held_back_by = cause.held_back_by ? cause.held_back_by : cause.subject;
                any = more = true;
            };
            for (auto i : order)
                for (auto before : predecessors[i]) raise(i, before);
            for (const auto& [id, makers] : makers_)
                for (auto gone : at(at(vacaters_, id).empty() ? destroyers_ : vacaters_, id))
                    for (auto maker : makers) raise(gone, maker);
            for (const Handover& handover : handovers_)
                for (auto maker : handover.makers) raise(handover.leaver, maker);
            // Nothing that is made ready lies about for a phase.
            for (const auto& [id, preparers] : preparers_)
                for (auto maker : at(makers_, id))
                    for (auto preparer : preparers) raise(preparer, maker);
        }
        return any;
    }

    void note_handovers(std::vector<Statement>& statements) const {
        for (const Handover& handover : handovers_)
            statements[handover.leaver].hands_over_to.push_back(handover.newcomer);
    }

  private:
    void preparations_before_use() {
        for (const auto& [id, preparers] : preparers_) {
            for (std::size_t i = 1; i < preparers.size(); ++i)
                if (statements_[preparers[i - 1]].subject == statements_[preparers[i]].subject)
                    precedence_.add(preparers[i - 1], preparers[i]);
            for (const Places* places : {&makers_, &alterers_, &destroyers_, &vacaters_})
                for (auto other : at(*places, id))
                    for (auto preparer : preparers) precedence_.add(preparer, other);
        }
    }

    void needs_before_use(std::uint32_t i) {
        for (const ObjectId& needed : statements_[i].consumes) {
            for (auto other : at(makers_, needed)) precedence_.add(other, i);
            // One of several steps of what it needs, by way of a child that it alters as well, has its place among
            // them.
            const auto& alterers = at(alterers_, needed);
            if (std::find(alterers.begin(), alterers.end(), i) != alterers.end()) continue;
            for (auto other : alterers) precedence_.add(other, i);
        }
        for (const ObjectId& leaving : statements_[i].awaits_removal) {
            const auto& destroyers = at(destroyers_, leaving);
            // Once it has moved aside, its name is free.
            const auto& vacaters = at(vacaters_, leaving);
            for (auto other : destroyers.empty() || vacaters.empty() ? destroyers : vacaters) precedence_.add(other, i);
        }
        for (const ObjectId& leaving : statements_[i].precedes)
            for (auto other : at(destroyers_, leaving)) precedence_.add(i, other);
    }

    // Everything that used the object in the source and leaves it, or leaves, does so first.
    void dependents_before_destruction(std::uint32_t i) {
        for (const ObjectId& gone : statements_[i].destroys)
            for_each_user(gone, [&](const ObjectId& user, EdgeKind why) {
                // What is made again is altered in its new form.
                if (at(makers_, user).empty())
                    for (auto other : at(alterers_, user)) precedence_.add(other, i);
                for (auto other : at(destroyers_, user))
                    if (why != EdgeKind::inherits && why != EdgeKind::merges) precedence_.add(other, i);
                    // What is inherited cannot be dropped on its own as long as there is something to inherit.
                    else if (statements_[other].subject == user) {
                        if (!waits_to_be_cut_off(other, statements_[i].subject)) precedence_.add(i, other);
                    }
                    // A whole that goes may be made of what it inherits: a partition by the column.
                    else if (statements_[i].subject == gone)
                        precedence_.add(other, i);
            });
    }

    // .. or as long as the link to the whole that has it is there, when the statement knows of that.
    bool waits_to_be_cut_off(std::uint32_t statement, const ObjectId& whole) const {
        const Catalog& source = changes_.source();
        const auto& awaited = statements_[statement].awaits_removal;
        return std::any_of(awaited.begin(), awaited.end(), [&](const ObjectId& link) {
            auto position = source.position(link);
            if (!position || at(destroyers_, link).empty()) return false;
            auto ends = source.dependencies(*position);
            return std::any_of(ends.begin(), ends.end(),
                               [&](const Link& end) { return source.objects()[end.object].id == whole; });
        });
    }

    void dependents_before_disturbance(std::uint32_t i) {
        if (!statements_[i].disturbs) return;
        for (const ObjectId& altered : statements_[i].alters)
            for_each_user(altered, [&](const ObjectId& user, EdgeKind) {
                for (auto other : at(destroyers_, user)) precedence_.add(other, i);
            });
    }

    template <class Visit>
    void for_each_user(const ObjectId& id, Visit&& visit) {
        const Catalog& source = changes_.source();
        auto position = source.position(id);
        if (!position) return;
        for (const Link& link : source.dependents(*position)) visit(source.objects()[link.object].id, link.why);
    }

    // Several statements about one object keep the order in which its kind gave them; the old form leaves before the
    // new one comes, unless it only moved aside.
    void steps_of_one_object() {
        for (const auto& [id, makers] : makers_) {
            const auto& vacaters = at(vacaters_, id);
            for (auto maker : makers) {
                for (auto other : vacaters.empty() ? at(destroyers_, id) : vacaters) precedence_.add(other, maker);
                for (auto other : at(alterers_, id)) precedence_.add(maker, other);
            }
        }
        for (const auto& [id, alterers] : alterers_) {
            std::optional<std::uint32_t> previous;
            for (auto alterer : alterers) {
                if (statements_[alterer].subject == id) {
                    if (previous) precedence_.add(*previous, alterer);
                    previous = alterer;
                }
                if (at(makers_, id).empty())
                    for (auto destroyer : at(destroyers_, id)) precedence_.add(alterer, destroyer);
            }
        }
        for (const auto& [id, vacaters] : vacaters_)
            for (auto vacater : vacaters)
                for (auto destroyer : at(destroyers_, id)) precedence_.add(vacater, destroyer);
    }

    void places_before_reuse() {
        std::unordered_map<std::string, std::vector<std::uint32_t>> leaving;
        for (const auto& [id, destroyers] : destroyers_) {
            const Object* object = changes_.source().find(id);
            if (object == nullptr) continue;
            const auto& vacaters = at(vacaters_, id);
            for (const std::string& place : occupied_places(*object))
                for (auto statement : vacaters.empty() ? destroyers : vacaters) leaving[place].push_back(statement);
        }
        for (const auto& [id, makers] : makers_) {
            const Object* object = changes_.target().find(id);
            if (object == nullptr) continue;
            for (const std::string& place : occupied_places(*object)) {
                auto found = leaving.find(place);
                if (found == leaving.end()) continue;
                for (auto before : found->second) hand_over(before, makers, id);
            }
        }
    }

    void leavers_before_successors() {
        for (std::uint32_t i = 0; i < statements_.size(); ++i)
            for (const ObjectId& leaving : statements_[i].takes_over)
                for (auto before : at(destroyers_, leaving)) hand_over(before, {i}, statements_[i].subject);
    }

    void hand_over(std::uint32_t leaver, const std::vector<std::uint32_t>& makers, const ObjectId& newcomer) {
        // One statement may do both.
        if (std::find(makers.begin(), makers.end(), leaver) != makers.end()) return;
        for (auto maker : makers) precedence_.add(leaver, maker);
        // What has to be ready for the newcomer is ready before the place is empty.
        for (auto preparer : at(preparers_, newcomer)) precedence_.add(preparer, leaver);
        handovers_.push_back({leaver, makers, newcomer});
    }

    struct Handover {
        std::uint32_t leaver;
        std::vector<std::uint32_t> makers;
        ObjectId newcomer;
    };

    const Changes& changes_;
    const std::vector<Statement>& statements_;
    std::vector<Handover> handovers_;
    Precedence precedence_;
    Places preparers_, makers_, alterers_, destroyers_, vacaters_;
};

[[noreturn]] void throw_cycles(const std::vector<Statement>& statements,
                               const std::vector<std::vector<std::uint32_t>>& cycles) {
    std::string message = "these steps each need another one first:";
    for (const auto& cycle : cycles) {
        message += "\n ";
        for (auto i : cycle) {
            message += fmt::format(" -> {} {}", verb_name(statements[i].verb), describe(statements[i].subject));
        }
    }
    throw Error(message, "split the change in two: bring the database to a state between the two first");
}

}  // namespace

OrderedStatements order_statements(const Changes& changes, std::vector<Statement> statements) {
    for (std::size_t i = 0; i < statements.size(); ++i) statements[i].emitted = static_cast<int>(i);
    sort_by_tie(statements);
    std::optional<EdgeFinder> finder;
    Precedence::Order order;
    auto find_order = [&] {
        finder.emplace(changes, statements);
        finder->find();
        order = finder->precedence().order();
        if (!order.cycles.empty()) throw_cycles(statements, order.cycles);
    };
    find_order();
    if (finder->raise_phases(order.vertices, statements)) {
        sort_by_tie(statements);
        find_order();
    }

    finder->note_handovers(statements);
    std::vector<std::uint32_t> place(statements.size());
    for (std::uint32_t i = 0; i < order.vertices.size(); ++i) place[order.vertices[i]] = i;
    auto before = finder->precedence().predecessors();
    OrderedStatements result;
    result.predecessors.resize(statements.size());
    for (auto vertex : order.vertices) {
        auto& list = result.predecessors[place[vertex]];
        for (auto other : before[vertex]) list.push_back(place[other]);
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
        result.statements.push_back(std::move(statements[vertex]));
    }
    return result;
}

}  // namespace schemadiff
