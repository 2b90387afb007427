// Chance that is the same on every machine: all that is generated follows from a seed.
#pragma once

#include <cstdint>
#include <vector>

namespace schemadiff::test {

class Random {
  public:
    explicit Random(std::uint64_t seed) : state_(seed * 2654435761U + 88172645463325252U) {
        for (int i = 0; i < 4; ++i) next();
    }

    // 0 .. count - 1; 0 when there is nothing to choose from.
    std::size_t below(std::size_t count) { return count == 0 ? 0 : next() % count; }
    bool percent(unsigned chance) { return next() % 100 < chance; }

    template <class T>
    const T& pick(const std::vector<T>& from) {
        return from[below(from.size())];
    }
    template <class T>
    void shuffle(std::vector<T>& values) {
        for (std::size_t i = values.size(); i > 1; --i) std::swap(values[i - 1], values[below(i)]);
    }

  private:
    // Knuth's multiplicative generator; the low bits are poor and left out.
    std::uint64_t next() {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return state_ >> 33;
    }
    std::uint64_t state_;
};

}  // namespace schemadiff::test
