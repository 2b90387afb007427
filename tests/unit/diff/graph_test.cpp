#include "diff/graph.hpp"

#include <algorithm>
#include <random>

#include "support/catch.hpp"

using schemadiff::Precedence;

TEST_CASE("without edges the numbering is the order", "[graph]") {
    CHECK(Precedence(4).order().vertices == std::vector<std::uint32_t>{0, 1, 2, 3});
    CHECK(Precedence(0).order().vertices.empty());
}

TEST_CASE("edges disturb the numbering as little as they must", "[graph]") {
    Precedence precedence(5);
    precedence.add(3, 1);
    CHECK(precedence.order().vertices == std::vector<std::uint32_t>{0, 2, 3, 1, 4});
}

TEST_CASE("the order does not depend on the order in which edges were added", "[graph]") {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges;
    std::mt19937 random(7);
    for (int i = 0; i < 300; ++i) {
        auto a = static_cast<std::uint32_t>(random() % 100);
        auto b = static_cast<std::uint32_t>(random() % 100);
        if (a < b) edges.emplace_back(a, b);
    }
    std::vector<std::uint32_t> expected;
    for (int round = 0; round < 5; ++round) {
        Precedence precedence(100);
        for (auto [a, b] : edges) precedence.add(a, b);
        auto order = precedence.order().vertices;
        REQUIRE(order.size() == 100);
        if (round == 0) expected = order;
        CHECK(order == expected);
        for (auto [a, b] : edges)
            CHECK(std::find(order.begin(), order.end(), a) < std::find(order.begin(), order.end(), b));
        std::shuffle(edges.begin(), edges.end(), random);
    }
}

TEST_CASE("a cycle is reported by its path and nothing else is", "[graph]") {
    Precedence precedence(6);
    precedence.add(0, 1);
    precedence.add(1, 2);
    precedence.add(2, 4);
    precedence.add(4, 1);
    precedence.add(4, 5);
    auto order = precedence.order();
    CHECK(order.vertices.empty());
    REQUIRE(order.cycles.size() == 1);
    CHECK(order.cycles.front() == std::vector<std::uint32_t>{1, 2, 4, 1});
}

TEST_CASE("two cycles are two reports", "[graph]") {
    Precedence precedence(4);
    precedence.add(0, 1);
    precedence.add(1, 0);
    precedence.add(2, 3);
    precedence.add(3, 2);
    CHECK(precedence.order().cycles.size() == 2);
}
