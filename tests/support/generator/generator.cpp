#include "support/generator/generator.hpp"

#include <memory>

#include "support/generator/makers.hpp"

namespace schemadiff::test {

Choice choose_makers(Random& random) {
    struct Weighted {
        void (*make)(Author&);
        std::size_t weight;
    };
    auto all = std::make_shared<std::vector<Weighted>>();
    for (auto makers : {type_makers, table_makers, partition_makers, constraint_makers, index_makers, routine_makers,
                        view_makers, trigger_makers, access_makers, foreign_makers, service_makers})
        for (const Maker& maker : makers()) {
            constexpr std::size_t kFactors[] = {0, 1, 1, 2, 4};
            all->push_back({maker.make, maker.weight * kFactors[random.below(std::size(kFactors))]});
        }
    return [all](Author& author) {
        std::size_t sum = 0;
        for (const Weighted& one : *all) sum += one.weight;
        std::size_t place = author.random.below(sum);
        for (const Weighted& one : *all) {
            if (place < one.weight) return one.make(author);
            place -= one.weight;
        }
    };
}

ModelPair generate_pair(std::uint64_t seed, int server_major) {
    Random random(seed);
    ModelPair pair;
    Author author(pair.before, random, server_major);
    Choice add = choose_makers(random);
    for (std::size_t i = 0, count = 1 + random.below(4); i < count; ++i) table_makers().front().make(author);
    for (std::size_t i = 0, count = 8 + random.below(35); i < count; ++i) add(author);
    pair.after = pair.before;
    Author later(pair.after, random, server_major);
    evolve(later, add, 1 + random.below(10));
    return pair;
}

}  // namespace schemadiff::test
