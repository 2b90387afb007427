// What every oracle asks of a database that a migration should have brought to its target.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "support/rows.hpp"

namespace schemadiff::test {

class Fixture;

// What pg_dump says of the database and not of a fresh one made from `target`, or the other way round; empty: nothing.
std::string difference_from_fresh(Fixture& fixture, const std::filesystem::path& target, const std::string& database);

// The losses that the steps of a plan in JSON declare.
std::vector<DeclaredLoss> declared_losses(const nlohmann::json& plan);

}  // namespace schemadiff::test
