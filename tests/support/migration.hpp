// One run of `schemadiff apply` from one schema to another, judged by other programs.
#pragma once

#include <string>

namespace schemadiff::test {

class Fixture;
struct Step;

// Each text is empty when there is nothing to complain about.
struct Migration {
    std::string failure;   // apply did not end well
    std::string state;     // pg_dump tells the result from a fresh database made from the target
    std::string fixpoint;  // planning again finds something
    std::string data;      // rows are gone or changed without a declared loss
    std::string undo;      // the way back does not lead back, as pg_dump tells it
};

Migration migrate(Fixture& fixture, const Step& step);

}  // namespace schemadiff::test
