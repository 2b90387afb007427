// Random pairs of schemas: one, and what has become of it.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "catalog/opt_in.hpp"
#include "support/generator/author.hpp"

namespace schemadiff::test {

struct ModelPair {
    Model before, after;
};

ModelPair generate_pair(std::uint64_t seed, int server_major);

// Roles are managed where there are any.
OptIns opt_ins_of(const ModelPair& pair);

// One of all makers, each with a chance that differs from seed to seed, so that some schemas are full of one thing.
using Choice = std::function<void(Author&)>;
Choice choose_makers(Random& random);

// `count` random edits.
void evolve(Author& author, const Choice& add, std::size_t count);

// The smallest pair that still fails, as told by `fails`; gives up where it has tried `most` times.
ModelPair shrink(ModelPair pair, const std::function<bool(const ModelPair&)>& fails, std::size_t most);

}  // namespace schemadiff::test
