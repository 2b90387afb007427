#include "support/arrival.hpp"

#include <stdexcept>

#include "support/dump.hpp"
#include "support/fixture.hpp"

namespace schemadiff::test {

namespace {

std::string compared(std::vector<std::string> expected, std::vector<std::string> found, const std::string& user) {
    leave_owners_open(expected, found, user);
    return dump_difference(expected, found);
}

}  // namespace

std::string difference_from_fresh(Fixture& fixture, const std::filesystem::path& target, const std::string& database) {
    Observed observed = observed_in(target);
    const std::string& user = fixture.server().user();
    std::string difference =
        compared(fixture.dump_of_file(target, observed), fixture.dump_of_database(database, observed), user);
    // A dump that is loaded into another database leaves behind what is said of the first one.
    if (difference.empty() || observed.database || observed.roles) return difference;
    try {
        if (compared(fixture.dump_after_restore(fixture.loaded(target), observed),
                     fixture.dump_after_restore(database, observed), user)
                .empty())
            return {};
    } catch (const std::runtime_error&) {  // NOLINT(bugprone-empty-catch)
        // Some dumps cannot be restored; the difference stands.
    }
    return difference;
}

std::vector<DeclaredLoss> declared_losses(const nlohmann::json& plan) {
    std::vector<DeclaredLoss> losses;
    for (const auto& group : plan.at("groups"))
        for (const auto& step : group.at("steps"))
            for (const auto& hazard : step.at("hazards")) {
                // Triggers may do anything to the rows of a table that is filled.
                bool fires = hazard.at("code") == "X904" && step.at("phase") != "expand";
                if (!fires && hazard.at("severity") != "loss") continue;
                const auto& object = hazard.at("object");
                losses.push_back({object.value("schema", ""), object.value("name", ""),
                                  fires ? std::string() : object.value("member", "")});
            }
    return losses;
}

}  // namespace schemadiff::test
