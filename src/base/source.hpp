// A text that the user gave us and places in it. Offsets are bytes from 0; lines and columns are counted from 1,
// columns in characters (UTF-8 sequences). A Source lives as long as the Spans that point into it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace schemadiff {

class Source {
  public:
    Source(std::string name, std::string text);

    const std::string& name() const { return name_; }
    std::string_view text() const { return text_; }

    struct Position {
        int line = 1;
        int column = 1;
    };
    Position position(std::size_t offset) const;
    // The line that holds the offset, without its line break.
    std::string_view line_at(std::size_t offset) const;

  private:
    std::size_t line_index(std::size_t offset) const;

    std::string name_;
    std::string text_;
    std::vector<std::size_t> line_starts_;
};

struct Span {
    std::shared_ptr<const Source> source;  // null: no place in a file, e.g. read from a database
    std::size_t offset = 0;
    std::size_t length = 0;

    explicit operator bool() const { return source != nullptr; }
    // "schema.sql:12:8", or an empty string without a source.
    std::string describe() const;
};

}  // namespace schemadiff
