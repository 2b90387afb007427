#include "diff/namesakes.hpp"

#include <algorithm>
#include <climits>
#include <optional>

namespace schemadiff {

namespace {

struct ArgumentCounts {
    int least = 0;
    int most = 0;
};

ArgumentCounts counts_of(const std::vector<FunctionArgument>& arguments) {
    ArgumentCounts counts;
    for (const FunctionArgument& argument : arguments) {
        if (argument.mode == "out" || argument.mode == "table") continue;
        ++counts.most;
        if (argument.default_value.empty()) counts.least = counts.most;
        if (argument.mode == "variadic") {
            counts.least = std::min(counts.least, counts.most - 1);
            counts.most = INT_MAX;
            break;
        }
    }
    return counts;
}

std::optional<ArgumentCounts> argument_counts(const Object& object) {
    if (const auto* function = get_payload<Function>(&object)) return counts_of(function->arguments);
    if (const auto* aggregate = get_payload<Aggregate>(&object)) return counts_of(aggregate->arguments);
    return std::nullopt;
}

}  // namespace

std::vector<ObjectId> namesakes(const Object& routine, const Catalog& other) {
    std::vector<ObjectId> found;
    auto own = argument_counts(routine);
    if (!own) return found;
    for (Kind kind : {Kind::function, Kind::aggregate}) {
        ObjectId first = make_id(kind, routine.id.schema, routine.id.name);
        auto at = std::lower_bound(other.objects().begin(), other.objects().end(), first,
                                   [](const Object& object, const ObjectId& id) { return object.id < id; });
        for (; at != other.objects().end() && at->id.kind == kind && at->id.schema == first.schema &&
               at->id.name == first.name;
             ++at) {
            auto theirs = argument_counts(*at);
            bool overlap = theirs && own->least <= theirs->most && theirs->least <= own->most;
            if (overlap && at->id != routine.id) found.push_back(at->id);
        }
    }
    return found;
}

std::vector<ObjectId> leaving_namesakes(const Catalog& source, const Catalog& target, const ObjectId& user) {
    std::vector<ObjectId> leaving;
    auto position = target.position(user);
    if (!position) return leaving;
    for (const Link& link : target.dependencies(*position)) {
        if (link.why != EdgeKind::uses) continue;
        for (ObjectId& namesake : namesakes(target.objects()[link.object], source))
            if (target.find(namesake) == nullptr) leaving.push_back(std::move(namesake));
    }
    return leaving;
}

}  // namespace schemadiff
