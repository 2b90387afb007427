#include "diff/replace.hpp"

#include <deque>

#include "diff/admission.hpp"
#include "diff/handover.hpp"
#include "diff/row_type.hpp"
#include "diff/several_parents.hpp"

namespace schemadiff {

namespace {

class Closure {
  public:
    Closure(Changes& changes, const RuleContext& context) : changes_(changes), context_(context) {}

    void run() {
        for (const Change& change : changes_.all()) enqueue(change);
        renew_wholes();
        keep_rows_of_quiet_changes();
        while (!pending_.empty()) {
            ObjectId id = pending_.front();
            pending_.pop_front();
            spread(id);
        }
    }

  private:
    void enqueue(const Change& change) {
        if (change.before == nullptr) return;
        if (change.action != Action::alter || change.disturbs) pending_.push_back(change.id());
    }

    void renew_wholes() {
        std::vector<std::pair<const Object*, const Object*>> renewed;  // and the member that asks for it
        for (const Change& change : changes_.all()) {
            if (!needs_new_whole(context_, change)) continue;
            auto member = context_.target.position(change.id());
            auto whole = context_.target.owner_of(*member);
            if (!whole) continue;
            const Object* before = context_.source.find(context_.target.objects()[*whole].id);
            if (before != nullptr) renewed.emplace_back(before, change.after);
        }
        for (const auto& [whole, member] : renewed) rebuild(*whole, *member);
    }

    // What disturbs nobody may still write rows anew that are held elsewhere.
    void keep_rows_of_quiet_changes() {
        std::vector<std::pair<std::vector<const Object*>, const Object*>> away, leaving;
        for (const Change& change : changes_.all()) {
            if (change.action != Action::alter || change.disturbs) continue;
            away.emplace_back(holders_of_rewritten_rows(context_, change), change.before);
            leaving.emplace_back(in_the_way_of(change), change.before);
        }
        for (const auto& [holders, because_of] : away) send_rows_away(holders, *because_of);
        for (const auto& [list, because_of] : leaving)
            for (const Object* each : list) rebuild(*each, *because_of);
    }

    // What PostgreSQL refuses the change for, and which needs none of what changes.
    std::vector<const Object*> in_the_way_of(const Change& change) const {
        std::vector<const Object*> found = links_to_cut(context_.source, change);
        for (const Object* view : views_of_rewritten_rows(context_, change)) found.push_back(view);
        return found;
    }

    static DependencyEvent event_of(const Change& change) {
        if (change.action == Action::remove) return DependencyEvent::removed;
        return change.action == Action::replace ? DependencyEvent::replaced : DependencyEvent::disturbed;
    }

    void spread(const ObjectId& id) {
        const Change& change = *changes_.find(id);
        DependencyEvent event = event_of(change);
        const Object& dependency = *change.before;
        std::vector<const Object*> leaving = in_the_way_of(change);
        send_rows_away(holders_of_rewritten_rows(context_, change), dependency);
        for (const Object* each : leaving) rebuild(*each, dependency);
        for (const Link& link : context_.source.dependents(*context_.source.position(id))) {
            const Object& dependent = context_.source.objects()[link.object];
            if (link.why == EdgeKind::member_of && comes_back(dependent, event))
                rebuild(dependent, dependency);
            else if (reaches(link, event, id) && !is_cut_off(dependent.id, link.why, id))
                react_to(dependent, dependency, event);
        }
    }

    void send_rows_away(const std::vector<const Object*>& holders, const Object& because_of) {
        for (const Object* holder : holders) {
            const Change* change = changes_.find(holder->id);
            if (change == nullptr || change->action == Action::alter) convert(*holder, because_of);
        }
    }

    // A member leaves with what it belongs to. When that comes back, so does every member; and one that the target has
    // as well then belongs to something else of that name: a table that was a view.
    bool comes_back(const Object& member, DependencyEvent event) const {
        return event == DependencyEvent::replaced ||
               (event == DependencyEvent::removed && context_.target.find(member.id) != nullptr);
    }

    // A removed whole takes its members along without asking them; an altered one may disturb them.
    bool reaches(const Link& link, DependencyEvent event, const ObjectId& dependency) const {
        if (link.why == EdgeKind::member_of) return event == DependencyEvent::disturbed;
        if (link.why == EdgeKind::uses) return true;
        // What is inherited is altered along with what it comes from.
        bool inherited = link.why == EdgeKind::inherits || link.why == EdgeKind::merges;
        return inherited && event != DependencyEvent::disturbed && !whole_leaves(dependency);
    }

    // What inherits from a member of a table that goes as a whole is cut off from it first, and stays.
    bool whole_leaves(const ObjectId& member) const {
        auto whole = context_.source.owner_of(*context_.source.position(member));
        if (!whole) return false;
        const Change* change = changes_.find(context_.source.objects()[*whole].id);
        return change != nullptr && change->action != Action::alter;
    }

    // It is cut off from what it inherits first, and stays.
    bool is_cut_off(const ObjectId& member, EdgeKind why, const ObjectId& above) const {
        bool inherits = why == EdgeKind::inherits || why == EdgeKind::merges;
        return inherits && leaves_parent(context_.source, context_.target, member, above);
    }

    void react_to(const Object& dependent, const Object& dependency, DependencyEvent event) {
        const Change* change = changes_.find(dependent.id);
        if (change != nullptr && (change->action == Action::remove || change->action == Action::replace)) return;
        // What is altered itself no longer needs what is removed, unless something else takes its name.
        if (change != nullptr && event == DependencyEvent::removed && !hands_over_a_place(context_, dependent.id))
            return;
        switch (react_object(context_, dependent, dependency, event)) {
            case Reaction::stay: return;
            case Reaction::rebuild: return rebuild(dependent, dependency);
            case Reaction::convert: return convert(dependent, dependency);
        }
    }

    void rebuild(const Object& object, const Object& because_of) {
        if (Change* change = changes_.find(object.id)) {
            if (change->action != Action::alter) return;
            change->action = Action::replace;
            change->because_of = &because_of;
        } else {
            // What the target leaves open comes back as it was.
            const Object* after = context_.target.find(object.id);
            changes_.add({Action::replace, &object, after != nullptr ? after : &object, {}, false, &because_of});
        }
        pending_.push_back(object.id);
    }

    void convert(const Object& object, const Object& because_of) {
        bool disturbs = conversion_disturbs(object);
        if (Change* change = changes_.find(object.id)) {
            if (contains(change->changed, kConverted)) return;
            change->changed.push_back(kConverted);
            change->disturbs = change->disturbs || disturbs;
        } else {
            const Object* after = context_.target.find(object.id);
            changes_.add({Action::alter, &object, after, {kConverted}, disturbs, &because_of});
        }
        if (disturbs) pending_.push_back(object.id);
    }

    Changes& changes_;
    const RuleContext& context_;
    std::deque<ObjectId> pending_;
};

}  // namespace

void close_over_dependents(Changes& changes, const RuleContext& context) { Closure(changes, context).run(); }

}  // namespace schemadiff
