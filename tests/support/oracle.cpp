#include "support/oracle.hpp"

namespace schemadiff::tests {

Verdict skipped(std::string reason) { return {Outcome::skipped, std::move(reason), {}}; }

Verdict verdict_of(std::string complaint) {
    Outcome outcome = complaint.empty() ? Outcome::passed : Outcome::failed;
    return {outcome, std::move(complaint), {}};
}

std::function<Verdict(Fixture&)> on_server(const Suite& suite, const Case& of, std::function<Verdict(Fixture&)> run) {
    if (of.min_server <= suite.server_major) return run;
    return [needed = of.min_server](Fixture&) { return skipped("needs PostgreSQL " + std::to_string(needed)); };
}

}  // namespace schemadiff::tests
