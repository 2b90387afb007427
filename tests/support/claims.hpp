// What a step of a plan says of its locks and its work, compared with what was measured.
#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "support/measurement.hpp"

namespace schemadiff::test {

// One line for each lock, rewrite, scan and build that is declared and was not measured, or the other way round.
// `step` is one of a plan in JSON; relations that were not there before the plan (`existing`) are nobody's concern, and
// `has_rows` says which of them hold rows, because only rows show that a declared scan is no lie.
std::string false_claims(const nlohmann::json& step, const Measurement& measured, const Relations& existing,
                         const std::set<unsigned>& has_rows);

}  // namespace schemadiff::test
