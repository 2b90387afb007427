#include "support/known_failures.hpp"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace schemadiff::test {

namespace {

// "13 14 18"
bool is_among(int server_major, const std::string& servers) {
    std::istringstream list(servers);
    for (int major = 0; list >> major;)
        if (major == server_major) return true;
    return false;
}

}  // namespace

KnownFailures KnownFailures::read(const std::string& path, int server_major) {
    KnownFailures known;
    std::ifstream file(path);
    int number = 0;
    for (std::string line; std::getline(file, line);) {
        ++number;
        if (line.empty() || line.front() == '#') continue;
        std::istringstream fields(line);
        std::string oracle, subject, direction, reason, servers;
        std::getline(fields, oracle, '\t');
        std::getline(fields, subject, '\t');
        std::getline(fields, direction, '\t');
        std::getline(fields, reason, '\t');
        std::getline(fields, servers);
        if (reason.empty())
            throw std::runtime_error(path + ':' + std::to_string(number) +
                                     ": expected oracle, case, direction and reason, with tabs");
        if (!servers.empty() && !is_among(server_major, servers)) continue;
        known.reasons_[oracle + ' ' + subject + ' ' + direction] = reason;
    }
    return known;
}

Verdict KnownFailures::adjust(const Test& test, Verdict verdict) const {
    auto found = reasons_.find(test.name());
    if (found == reasons_.end() || verdict.ruling == Ruling::skipped) return verdict;
    if (verdict.ruling == Ruling::failed) return skipped("known failure: " + found->second);
    return verdict_of("passes now: take it from tests/known_failures.tsv, where it stands because of: " +
                      found->second);
}

std::string KnownFailures::unknown_names(const std::vector<Unit>& units) const {
    auto left = reasons_;
    for (const Unit& unit : units)
        for (const Test& test : unit.tests) left.erase(test.name());
    std::string names;
    for (const auto& [name, reason] : left) names += name + '\n';
    return names;
}

}  // namespace schemadiff::test
