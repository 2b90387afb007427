// One order for things that must come before one another: stable, the same for the same input, and as close to the
// order in which the vertices are numbered as the edges allow. A cycle is reported, never repaired.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace schemadiff {

class Precedence {
  public:
    explicit Precedence(std::uint32_t vertices) : vertices_(vertices) {}

    // `before` comes before `after`; an edge from a vertex to itself is let go.
    void add(std::uint32_t before, std::uint32_t after);

    struct Order {
        std::vector<std::uint32_t> vertices;             // empty when there is a cycle
        std::vector<std::vector<std::uint32_t>> cycles;  // each a path that comes back to its first vertex
    };
    Order order() const;

    // Groups of vertices that reach one another; each vertex's group number.
    std::vector<std::uint32_t> strong_groups() const;

    // All direct predecessors, per vertex.
    std::vector<std::vector<std::uint32_t>> predecessors() const;

  private:
    std::uint32_t vertices_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges_;
};

}  // namespace schemadiff
