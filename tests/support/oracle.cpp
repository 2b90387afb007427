#include "support/oracle.hpp"

namespace schemadiff::test {

Verdict skipped(std::string reason) { return {Ruling::skipped, std::move(reason), {}}; }

Verdict verdict_of(std::string complaint) {
    Ruling ruling = complaint.empty() ? Ruling::passed : Ruling::failed;
    return {ruling, std::move(complaint), {}};
}

std::function<Verdict(Fixture&)> on_server(const Suite& suite, const Case& of, std::function<Verdict(Fixture&)> run) {
    if (of.min_server <= suite.server_major) return run;
    return [needed = of.min_server](Fixture&) { return skipped("needs PostgreSQL " + std::to_string(needed)); };
}

}  // namespace schemadiff::test
