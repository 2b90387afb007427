#include "emit/leave_and_return.hpp"

#include <algorithm>
#include <unordered_map>

namespace schemadiff {

namespace {

// Statements from the first to the last of absences that overlap.
struct Stretch {
    std::uint32_t first, last;
    std::vector<Absence> absences;
};

std::vector<Stretch> find_stretches(std::vector<Absence> absences) {
    std::sort(absences.begin(), absences.end(), [](const Absence& a, const Absence& b) { return a.leaves < b.leaves; });
    std::vector<Stretch> stretches;
    for (const Absence& absence : absences) {
        if (stretches.empty() || absence.leaves > stretches.back().last)
            stretches.push_back({absence.leaves, absence.returns, {}});
        Stretch& stretch = stretches.back();
        stretch.last = std::max(stretch.last, absence.returns);
        stretch.absences.push_back(absence);
    }
    return stretches;
}

// The order of the statements of one stretch in which what must be within is without gaps.
class Shortener {
  public:
    Shortener(const Stretch& stretch, const OrderedStatements& ordered)
        : stretch_(stretch), ordered_(ordered), follows_(length()), leads_(length()) {}

    void run(std::vector<std::uint32_t>& order) {
        for (const Absence& absence : stretch_.absences) {
            follows_[absence.leaves - stretch_.first] = true;
            leads_[absence.returns - stretch_.first] = true;
        }
        for (std::uint32_t i = stretch_.first; i <= stretch_.last; ++i)
            for (auto before : ordered_.predecessors[i])
                if (before >= stretch_.first && follows(before)) follows_[i - stretch_.first] = true;
        for (std::uint32_t i = stretch_.last + 1; i-- > stretch_.first;)
            if (leads(i))
                for (auto before : ordered_.predecessors[i])
                    if (before >= stretch_.first) leads_[before - stretch_.first] = true;
        append(order, [&](auto i) { return !follows(i); });
        append(order, [&](auto i) { return follows(i) && leads(i); });
        append(order, [&](auto i) { return follows(i) && !leads(i); });
    }

  private:
    std::size_t length() const { return stretch_.last - stretch_.first + 1; }
    bool follows(std::uint32_t i) const { return follows_[i - stretch_.first]; }
    bool leads(std::uint32_t i) const { return leads_[i - stretch_.first]; }

    template <class Wanted>
    void append(std::vector<std::uint32_t>& order, Wanted&& wanted) const {
        for (std::uint32_t i = stretch_.first; i <= stretch_.last; ++i)
            if (wanted(i)) order.push_back(i);
    }

    const Stretch& stretch_;
    const OrderedStatements& ordered_;
    std::vector<bool> follows_, leads_;  // after something left; before something comes back
};

OrderedStatements in_order(OrderedStatements ordered, const std::vector<std::uint32_t>& order) {
    std::vector<std::uint32_t> place(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) place[order[i]] = i;
    OrderedStatements result;
    for (auto i : order) {
        for (auto& before : ordered.predecessors[i]) before = place[before];
        std::sort(ordered.predecessors[i].begin(), ordered.predecessors[i].end());
        result.predecessors.push_back(std::move(ordered.predecessors[i]));
        result.statements.push_back(std::move(ordered.statements[i]));
    }
    return result;
}

}  // namespace

std::vector<Absence> find_absences(const std::vector<const Statement*>& statements) {
    std::vector<Absence> absences;
    std::unordered_map<ObjectId, std::vector<std::uint32_t>, ObjectIdHash> left;
    for (std::uint32_t i = 0; i < statements.size(); ++i) {
        const Statement& statement = *statements[i];
        for (const ObjectId& id : statement.produces)
            if (auto found = left.find(id); found != left.end())
                for (auto leaver : found->second) absences.push_back({leaver, i});
        // What refuses a transaction leaves nothing that would have to come back in the same one.
        if (statement.transactionality == Transactionality::outside) continue;
        for (const auto* gone : {&statement.destroys, &statement.vacates, &statement.hands_over_to})
            for (const ObjectId& id : *gone) left[id].push_back(i);
    }
    return absences;
}

OrderedStatements shorten_absences(OrderedStatements ordered) {
    std::vector<const Statement*> statements;
    for (const Statement& statement : ordered.statements) statements.push_back(&statement);
    std::vector<std::uint32_t> order;
    for (const Stretch& stretch : find_stretches(find_absences(statements))) {
        for (auto i = static_cast<std::uint32_t>(order.size()); i < stretch.first; ++i) order.push_back(i);
        Shortener(stretch, ordered).run(order);
    }
    for (auto i = static_cast<std::uint32_t>(order.size()); i < ordered.statements.size(); ++i) order.push_back(i);
    return in_order(std::move(ordered), order);
}

}  // namespace schemadiff
