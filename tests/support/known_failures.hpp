// tests/known_failures.tsv: tests that are known to fail, each with its reason. One that starts to pass must leave the
// list.
#pragma once

#include <map>
#include <string>

#include "support/oracle.hpp"

namespace schemadiff::test {

class KnownFailures {
  public:
    // Lines of oracle, case, direction, reason and, where it fails on some servers only, their major versions, with
    // tabs between them; empty ones and those that begin with # say nothing. A file that is not there is an empty list.
    // Throws std::runtime_error with the line that makes no sense.
    static KnownFailures read(const std::string& path, int server_major);

    // The verdict in the light of the list: a known failure passes, with a note; a listed test that passes fails.
    Verdict adjust(const Test& test, Verdict verdict) const;
    // Names in the list that are the name of no test.
    std::string unknown_names(const std::vector<Unit>& units) const;

  private:
    std::map<std::string, std::string> reasons_;  // by the name of the test
};

}  // namespace schemadiff::test
